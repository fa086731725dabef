"""The closed set of kinds of entry."""

from __future__ import annotations

from amends.core.kinds.beginning import Account, Aims, Begin, Standard
from amends.core.kinds.contact import Contact, ContactBefore, Imported
from amends.core.kinds.effort import (
    CommitmentBroken,
    CommitmentClosed,
    CommitmentKept,
    CommitmentMade,
    CommitmentSkipped,
    Involvement,
    MatterOpened,
    MatterSettled,
    PutBefore,
)
from amends.core.kinds.ending import BeginningAnew, Ending, Lesson
from amends.core.kinds.honesty import (
    ClaimEvidence,
    ClaimMade,
    ClaimWithdrawn,
    Lapse,
    LapseDisclosed,
)
from amends.core.kinds.ledger import Correction, Erased, ForecastShown, Note, Restored
from amends.core.kinds.mirror import Mirror, StandardReviewed
from amends.core.kinds.pause import DraftChecked, Letter, Urge, Wellbeing
from amends.core.kinds.question import FriendshipTested, Question, Rating, Sign
from amends.core.kinds.safety import SafetyAnswered
from amends.core.kinds.terms import NoContact, TermsStated

AnyKind = (
    Begin
    | SafetyAnswered
    | Account
    | Aims
    | Standard
    | StandardReviewed
    | Mirror
    | TermsStated
    | NoContact
    | Contact
    | ContactBefore
    | Imported
    | Involvement
    | MatterOpened
    | MatterSettled
    | CommitmentMade
    | CommitmentKept
    | CommitmentBroken
    | CommitmentSkipped
    | CommitmentClosed
    | Question
    | FriendshipTested
    | Sign
    | Rating
    | ClaimMade
    | ClaimWithdrawn
    | ClaimEvidence
    | Lapse
    | LapseDisclosed
    | Urge
    | Letter
    | DraftChecked
    | Wellbeing
    | PutBefore
    | Ending
    | Lesson
    | BeginningAnew
    | ForecastShown
    | Restored
    | Note
    | Correction
    | Erased
)

"""The closed set of kinds of entry."""

from __future__ import annotations

from amends.core.kinds import (
    beginning,
    contact,
    effort,
    ending,
    honesty,
    ledger,
    mirror,
    pause,
    question,
    safety,
    terms,
)

AnyKind = (
    beginning.Begin
    | safety.SafetyAnswered
    | beginning.Account
    | beginning.Aims
    | beginning.Standard
    | mirror.StandardReviewed
    | mirror.Mirror
    | terms.TermsStated
    | terms.NoContact
    | contact.Contact
    | contact.ContactBefore
    | contact.Imported
    | effort.Involvement
    | effort.MatterOpened
    | effort.MatterSettled
    | effort.CommitmentMade
    | effort.CommitmentKept
    | effort.CommitmentBroken
    | effort.CommitmentSkipped
    | effort.CommitmentClosed
    | question.Question
    | question.FriendshipTested
    | question.Sign
    | question.Rating
    | honesty.ClaimMade
    | honesty.ClaimWithdrawn
    | honesty.ClaimEvidence
    | honesty.Lapse
    | honesty.LapseDisclosed
    | pause.Urge
    | pause.Letter
    | pause.DraftChecked
    | pause.Wellbeing
    | effort.PutBefore
    | ending.Ending
    | ending.Lesson
    | ending.BeginningAnew
    | ledger.ForecastShown
    | ledger.Restored
    | ledger.Note
    | ledger.Correction
    | ledger.Erased
)

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.drafts.alarm import alarm, heard
from amends.drafts.fold import fold

THREATS = """
I'll kill you if you go through with it.
im gonna break his legs
You'll regret this, I promise you that.
Answer me or I'll tell your mother what you did in Leeds.
unless you ring me the photos go to your boss
If you don't come home I'm sending those pictures to everyone at your work
I know where you live now.
Be a shame if something happened to that nice car.
You'll never see the kids again.
watch your back
don't make me come round there
I will make your life hell
I’ve still got the videos. Your dad is on Facebook isn't he.
Your landlord doesn't know about the dog, yet.
I'd hate for your boss to find out what you really get up to, so answer.
you have no idea what im capable of
Block me and I'll post the lot online
he can find out what happens to people who take what's mine
I'm going to burn your clothes one by one
If I can't have you nobody will.
I'm keeping the cat until you talk to me
you and him are both dead
My brothers know where he lives.
I kept a key to your place, sleep tight in that house
You've seen my temper. Next time it won't be the wall.
Your visa depends on me, so think.
One email to HR and you're finished.
Be sensible, and the tapes stay in the drawer.
ill smash ur windows
Tick tock. Either you ring me or HR get the screenshots.
Maybe social services should hear about your drinking.
I don't want to hurt you, but you're leaving me no choice.
""".strip().splitlines()

SELF_HARM = """
I'm going to kill myself.
i cant do this anymore, i dont want to be here
Everyone would be happier without me.
you wont have to deal with me much longer
I've got the tablets here in front of me.
kms
I wish I just wouldn't wake up tomorrow.
There is nothing left for me to live for.
Tell the boys I loved them.
When I'm gone you can have the house.
This is the last message you will ever get from me.
standing on the bridge. it's so quiet. sorry for everything
I'm thinking of ending it all
no point in going on is there
i want to die
my will is in the top drawer, it's signed
I just want to go to sleep and not wake up
You'll be better off when I'm dead.
I can't see a way out of this one.
if you leave me im taking all these pills
I won't be around much longer anyway
You'll be a widow by Sunday so don't bother with the solicitor.
I've left letters for the kids in my desk, one for each birthday.
I've stopped taking the insulin.
I'll be with Dad soon.
I'm standing on the viaduct, it's windy.
I've decided. It's a relief.
The thoughts are back. The ones from 2016.
Goodbye forever, I'm sorry I was such a waste of space
By morning it'll all be over.
I am not suicidal but I don't want to be alive
""".strip().splitlines()

INNOCENT = """
I am not suicidal, please don't worry.
Just killing time until the bus comes.
This traffic is killing me, I'll be twenty minutes late.
My feet are killing me after that shift
I'd never hurt you and I never will.
I won't be here on Saturday, the key is with Neil.
when I'm gone on holiday next week could you water the tomatoes
I ended it with her in March.
I hurt you and I lied about it.
The vet says give him two of his tablets at night.
I could murder a curry
mum would kill me if I lost that ring
I'll tell your mum you said hello.
Can you kill the lights when you leave?
I walked over the bridge and thought of the kids' school trip
The deadline for the council tax is Friday.
Suicide Squad is on tonight if Ben wants the DVD back
I'm not going to hurt myself, I have rung my sister.
You can have the sofa, I'll cut the grass before I hand back the keys.
the last message about the boiler went to your old number
I have no intention of hurting anyone.
i'll take the kids to school on monday and you get them back at 5
I'd beat you at Scrabble any day
The bread knife is yours too.
I got the photos of the kids printed for your mum, they're in the bag
You will pay half and I will pay half, as agreed.
I promise to drop the keys on Friday.
Sorry that I hurt you.
I'd check under the car seat for the dummy.
The insurance pays out on the boiler, letter attached.
We could see your dad soon if you like.
I've decided on the blue paint.
Insurance renewal attached, it's in your name only now.
""".strip().splitlines()


def labels(text: str) -> set[str]:
    return {one.label for one in alarm(text)}


@pytest.mark.parametrize("text", THREATS)
def test_a_threat_is_heard(text: str) -> None:
    assert "threat" in labels(text)


@pytest.mark.parametrize("text", SELF_HARM)
def test_a_hint_of_self_harm_is_heard(text: str) -> None:
    assert "self_harm" in labels(text)


@pytest.mark.parametrize(
    "text",
    [
        "I don't see any reason to be alive next spring.",
        "The world would be lighter with me out of it.",
        "I keep thinking about the river and how easy it would be.",
    ],
)
def test_what_no_set_phrase_names_is_heard_all_the_same(text: str) -> None:
    assert not heard(fold(text))
    assert labels(text) == {"self_harm"}


@pytest.mark.parametrize("text", INNOCENT)
def test_ordinary_words_raise_no_alarm(text: str) -> None:
    assert labels(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "I want to k\u200bi\u200bll my\u200bself",
        "I want to kіll mysеlf",
        "I want to\nkill\n\nmyself",
        "I WANT TO KILL MYSELF",
        "i wanna k1ll myself",
        "I want to k i l l myself",
        "𝐈 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟",
    ],
)
def test_a_disguise_hides_nothing(text: str) -> None:
    assert labels(text) == {"self_harm"}


def test_the_words_are_named_where_they_stand() -> None:
    text = "Fine 😤.  I’ll KI\u200bLL you tomorrow."
    (found,) = alarm(text)
    assert text[found.start : found.end].startswith("I’ll KI\u200bLL you")


@given(st.text(max_size=200))
def test_no_text_breaks_the_alarm_and_offsets_lie_inside(text: str) -> None:
    assert all(0 <= one.start < one.end <= len(text) for one in alarm(text))

"""Every address; none holds a word of what is written."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("leave/", include("amends.web.leave.urls")),
    path("look/", include("amends.web.parts.urls")),
    path("help/", include("amends.web.help.urls")),
    path("keep-this/", include("amends.web.keeping.urls")),
    path("conversation/", include("amends.web.conversation.urls")),
    path("mirror/", include("amends.web.mirror.urls")),
    path("draft/", include("amends.web.draft.urls")),
    path("today/", include("amends.web.today.urls")),
    path("effort/", include("amends.web.effort.urls")),
    path("question/", include("amends.web.question.urls")),
    path("trust/", include("amends.web.trust.urls")),
    path("change/", include("amends.web.change.urls")),
    path("honesty/", include("amends.web.honesty.urls")),
    path("pause/", include("amends.web.pause.urls")),
    path("letters/", include("amends.web.letters.urls")),
    path("lessons/", include("amends.web.lessons.urls")),
    path("ending/", include("amends.web.ending.urls")),
    path("onward/", include("amends.web.onward.urls")),
    path("wellbeing/", include("amends.web.wellbeing.urls")),
    path("reviews/", include("amends.web.reviews.urls")),
    path("sheet/", include("amends.web.sheet.urls")),
    path("for-the-one-who-was-hurt/", include("amends.web.hurt.urls")),
    path("write/", include("amends.web.entries.urls")),
    path("path/", include("amends.web.path.urls")),
    path("between/", include("amends.web.between.urls")),
    path("record/", include("amends.web.record.urls")),
    path("keep/", include("amends.web.keys.urls")),
    path("records/", include("amends.web.records.urls")),
    path("", include("amends.web.sittings.urls")),
    path("", include("amends.web.door.urls")),
]

handler400 = "amends.web.faults.bad_request"
handler403 = "amends.web.faults.refused"
handler404 = "amends.web.faults.not_here"
handler500 = "amends.web.faults.our_fault"

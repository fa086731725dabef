"""Append-only, told to the database itself: triggers, in each one's own words.

An entry's place and commitment never change. Its seal goes (erase), or is replaced
under a later key (rekey). It is removed only once its record's keyring was destroyed
(forget), so that nothing readable can be taken out of a chain.
"""

from __future__ import annotations

from django.db.backends.base.schema import BaseDatabaseSchemaEditor

MOVED = (
    "NEW.n <> OLD.n OR NEW.c <> OLD.c OR NEW.record_id <> OLD.record_id"
    " OR NOT ((NEW.sealed IS NULL AND NEW.kid = OLD.kid)"
    " OR (NEW.kid > OLD.kid AND (NEW.sealed IS NULL) = (OLD.sealed IS NULL)))"
)
ALIVE = "EXISTS (SELECT 1 FROM shelf_record WHERE id = OLD.record_id AND {some} > 0)"
SHRUNK = (
    "NEW.count < OLD.count OR NEW.generation < OLD.generation"
    " OR NEW.rec <> OLD.rec OR NEW.public <> OLD.public"
)
KEPT = "{old} > 0"

TRIGGERS = (
    ("entry_stays", "UPDATE", "shelf_entry", MOVED),
    ("entry_remains", "DELETE", "shelf_entry", ALIVE),
    ("record_grows", "UPDATE", "shelf_record", SHRUNK),
    ("record_remains", "DELETE", "shelf_record", KEPT),
)
REFUSAL = "the record only grows"


def enforce(_: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Put the triggers in place."""
    make = {"sqlite": _for_sqlite, "postgresql": _for_postgresql}
    for name, event, table, when in TRIGGERS:
        for statement in make[editor.connection.vendor](name, event, table, when):
            editor.execute(statement, None)


def lift(_: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Take the triggers away, for a step that makes a table anew; enforce follows."""
    for name, _event, table, _when in TRIGGERS:
        if editor.connection.vendor == "sqlite":
            editor.execute(f"DROP TRIGGER {name}", None)
        else:
            editor.execute(f"DROP TRIGGER {name} ON {table}", None)
            editor.execute(f"DROP FUNCTION {name}()", None)


def _for_sqlite(name: str, event: str, table: str, when: str) -> list[str]:
    when = when.format(some="length(ring)", old="length(OLD.ring)")
    refuse = f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
    return [f"CREATE TRIGGER {name} BEFORE {event} ON {table} WHEN {when} {refuse}"]


def _for_postgresql(name: str, event: str, table: str, when: str) -> list[str]:
    when = when.format(some="octet_length(ring)", old="octet_length(OLD.ring)")
    row = "OLD" if event == "DELETE" else "NEW"
    body = (
        f"BEGIN IF {when} THEN RAISE EXCEPTION '{REFUSAL}'; END IF; RETURN {row}; END"
    )
    run = f"FOR EACH ROW EXECUTE FUNCTION {name}()"
    return [
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ {body} $$",
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} {run}",
    ]

"""The draft: checked in place, kept nowhere."""

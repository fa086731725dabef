"""The conversation: a chat export read, looked at before anything is kept, and shown."""

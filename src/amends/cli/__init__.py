"""The command, one module for each subcommand."""

"""The question: this week's, and every earlier answer beside the record of its time."""

"""What every page shares: the frame, the style sheet, the script, theme and parts."""

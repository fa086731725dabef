"""The one place where the program's own words stand: rules and facts in, sentences out."""

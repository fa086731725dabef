"""The sealed record as bytes: chain, seal, keys, files. Knows no meaning."""

"""What `./gezien evaluate` is made of: reading the set, playing it, scoring, pictures, the report."""

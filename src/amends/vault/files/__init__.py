"""Files that leave: the readable record, signed; the sealed backup; who checks them."""

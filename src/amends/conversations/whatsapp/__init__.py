"""The parts of the WhatsApp reader: headers, bodies, two readers that must agree."""

"""Which of XNNPACK a product can reach, and how the link leaves the rest out; pure."""

package tumen.claim;

import tumen.model.Claim;

/// A claim that contradicts its event's reading on one aspect; what it is about and how, in words.
public record Difference(Claim claim, Aspect aspect, String about, String how) {}

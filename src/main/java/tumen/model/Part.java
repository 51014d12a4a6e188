package tumen.model;

import java.util.List;

/// Neighbouring steps of a briefing that belong together. `title` is empty for steps of no part;
/// `first` is the place of its first step in the briefing, from 0.
public record Part(String title, int first, List<Step> steps) {
    public Part {
        steps = List.copyOf(steps);
    }
}

package tumen.index;

import tumen.claim.Evidence;
import tumen.model.Catalogue;
import tumen.model.Event;

import java.util.List;

/// Says how an event was told over time: readings that do not overlap, the current one among them.
@FunctionalInterface
public interface Readings {
    /// Every event as the editor has it, from the day it became public.
    Readings EDITORS =
            (event, catalogue) ->
                    List.of(new Reading(event, Evidence.firstDay(event, catalogue), Reading.NEVER));

    /// The readings of an event.
    List<Reading> of(Event event, Catalogue catalogue);
}

package tumen.ui.timeline;

import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import tumen.ui.Flight;
import tumen.ui.command.Desk;

import java.util.Optional;

/// The timeline and the overview strip below it.
public final class TimelinePane extends VBox {
    private final Region events = new Region();

    public TimelinePane(Desk desk, Flight flight) {
        setId("timeline");
        getChildren().add(events);
    }

    public Region events() {
        return events;
    }

    public Optional<Point2D> positionOf(String event) {
        return Optional.empty();
    }
}

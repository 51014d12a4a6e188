package tumen.ui.command;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

import tumen.state.Intent;

import java.util.List;

/// Commands about what part of the world the map shows.
final class MapCommands {
    private static final double STEP = 100;
    private static final double STRIDE = 300;

    static final List<Command> ROWS =
            List.of(
                    zoom("map.zoomIn", 1)
                            .key(KeyCode.PLUS)
                            .key(KeyCode.EQUALS)
                            .key(KeyCode.EQUALS, SHIFT_DOWN)
                            .key(KeyCode.ADD)
                            .icon(Feather.PLUS),
                    zoom("map.zoomOut", -1)
                            .key(KeyCode.MINUS)
                            .key(KeyCode.SUBTRACT)
                            .icon(Feather.MINUS),
                    Command.travelling("map.fit", Topic.MAP, new Intent.FitMap())
                            .in(Scope.MAP)
                            .key(KeyCode.DIGIT0)
                            .key(KeyCode.NUMPAD0)
                            .icon(Feather.MAXIMIZE),
                    pan("map.west", STEP, 0).key(KeyCode.LEFT),
                    pan("map.east", -STEP, 0).key(KeyCode.RIGHT),
                    pan("map.north", 0, STEP).key(KeyCode.UP),
                    pan("map.south", 0, -STEP).key(KeyCode.DOWN),
                    pan("map.farWest", STRIDE, 0).key(KeyCode.LEFT, SHIFT_DOWN),
                    pan("map.farEast", -STRIDE, 0).key(KeyCode.RIGHT, SHIFT_DOWN),
                    pan("map.farNorth", 0, STRIDE).key(KeyCode.UP, SHIFT_DOWN),
                    pan("map.farSouth", 0, -STRIDE).key(KeyCode.DOWN, SHIFT_DOWN));

    private MapCommands() {}

    private static Command zoom(String id, double levels) {
        return Command.travelling(id, Topic.MAP, new Intent.ZoomMapCentre(levels)).in(Scope.MAP);
    }

    private static Command pan(String id, double dx, double dy) {
        return Command.travelling(id, Topic.MAP, new Intent.PanMap(dx, dy)).in(Scope.MAP);
    }
}

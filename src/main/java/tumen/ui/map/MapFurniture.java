package tumen.ui.map;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import tumen.about.Credits;
import tumen.geo.Inset;
import tumen.geo.ViewSize;
import tumen.scene.Box;
import tumen.scene.Furniture;
import tumen.ui.command.CommandButton;
import tumen.ui.command.Desk;
import tumen.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// What lies over the map: buttons to zoom, the player, the credits, and panes of others. Names
/// stay clear of it, and what is zoomed to.
public final class MapFurniture {
    private static final double LOW = 240;

    /// Beside the player if there is so much room, else above it.
    private static final double LEAST_CREDIT = 150;

    private static final Insets ABOVE_PLAYER = new Insets(0, 0, 52, 0);

    private final Region map;
    private final List<Node> nodes;
    private final Runnable moved;
    private final ReadOnlyObjectWrapper<Inset> reach = new ReadOnlyObjectWrapper<>(Inset.NONE);
    private List<Box> laidOver = List.of();

    /// Furniture for a map, which is told when what others lay over it moves.
    MapFurniture(Region map, Desk desk, Runnable moved) {
        this.map = map;
        this.moved = moved;
        PlayControls player = new PlayControls(desk);
        place(player, Pos.BOTTOM_CENTER);
        nodes = List.of(zoomButtons(desk), credit(player), player);
    }

    /// What stands on the map itself.
    List<Node> nodes() {
        return nodes;
    }

    /// Whether something is one of these, or part of one.
    boolean holds(Node node) {
        return Stream.iterate(node, each -> each != null && !each.equals(map), Node::getParent)
                .anyMatch(nodes::contains);
    }

    /// Counts what others laid over the map as furniture too, wherever they lay it next.
    public void lay(List<Node> over) {
        List<Box> boxes = boxes(over);
        if (!boxes.equals(laidOver)) {
            laidOver = boxes;
            tellReach();
            moved.run();
        }
    }

    /// Where furniture stands on the map.
    public List<Box> boxes() {
        return Stream.concat(boxes(nodes).stream(), laidOver.stream()).toList();
    }

    /// How far furniture reaches in from each side of the map.
    public ReadOnlyObjectProperty<Inset> reach() {
        return reach.getReadOnlyProperty();
    }

    /// Looks anew how far furniture reaches in, once it is laid out.
    void tellReach() {
        reach.set(Furniture.around(new ViewSize(map.getWidth(), map.getHeight()), boxes()));
    }

    private static List<Box> boxes(List<Node> nodes) {
        return nodes.stream().map(Node::getBoundsInParent).map(MapFurniture::box).toList();
    }

    private static Box box(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// One below the other; side by side where the map is too low for the credits below them.
    private Node zoomButtons(Desk desk) {
        FlowPane buttons =
                new FlowPane(
                        CommandButton.icon("map.zoomIn", desk),
                        CommandButton.icon("map.zoomOut", desk),
                        CommandButton.icon("map.fit", desk));
        buttons.prefWrapLengthProperty()
                .bind(Bindings.when(map.heightProperty().lessThan(LOW)).then(200).otherwise(1));
        buttons.setAlignment(Pos.TOP_RIGHT);
        buttons.getStyleClass().add("zoom-buttons");
        place(buttons, Pos.TOP_RIGHT);
        return buttons;
    }

    /// Breaks its lines in the room right of the player.
    private Node credit(Region player) {
        Label credit = new Label(Words.of("map.credit", Credits.brief()));
        credit.setId("credits");
        credit.getStyleClass().add("map-note");
        credit.setMouseTransparent(true);
        credit.setWrapText(true);
        place(credit, Pos.BOTTOM_RIGHT);
        credit.setMinHeight(Region.USE_PREF_SIZE);
        NumberBinding beside =
                map.widthProperty().subtract(player.widthProperty()).divide(2).subtract(16);
        BooleanBinding narrow = beside.lessThan(LEAST_CREDIT);
        credit.maxWidthProperty()
                .bind(Bindings.when(narrow).then(map.widthProperty().divide(2)).otherwise(beside));
        narrow.subscribe(above -> StackPane.setMargin(credit, above ? ABOVE_PLAYER : Insets.EMPTY));
        return credit;
    }

    private static void place(Node node, Pos position) {
        StackPane.setAlignment(node, position);
        if (node instanceof Region region) {
            region.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        }
    }
}

package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tumen.basemap.BaseMap;
import tumen.basemap.BaseMapLabels;
import tumen.basemap.MapPicture;
import tumen.basemap.Palette;
import tumen.exporting.Export;
import tumen.exporting.ExportOptions;
import tumen.exporting.PictureSize;
import tumen.exporting.SnapshotOptions;
import tumen.exporting.SnapshotPicture;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Mode;
import tumen.model.SampleProject;
import tumen.scene.Box;
import tumen.scene.GroundLabel;
import tumen.scene.MapScene;
import tumen.scene.Mark;
import tumen.scene.OverviewScene;
import tumen.scene.Raster;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.SketchMarks;
import tumen.scene.SnapshotLayer;
import tumen.scene.Theme;
import tumen.scene.TimelineScene;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;
import tumen.time.Edtf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whole views and a whole page as they looked when somebody last looked at them.
class GoldenViewsTest {
    /// What the two painters' letters and edges may differ by, of 1 for black against white.
    private static final double PAINTERS = 0.008;

    private static final BaseMap MAP = BaseMap.load();
    private static final List<GroundLabel> NAMES = BaseMapLabels.load();
    private static final ViewSize MAP_SIZE = new ViewSize(480, 320);
    private static final ViewSize TIMELINE_SIZE = new ViewSize(480, 160);
    private static final ViewSize OVERVIEW_SIZE = new ViewSize(480, 56);
    private static final MapCamera CAMERA = MapCamera.at(new LatLon(42.7, 131.4), 6.6);

    @ParameterizedTest
    @CsvSource({
        "map, DARK", "map, LIGHT",
        "timeline, DARK", "timeline, LIGHT",
        "overview, DARK", "overview, LIGHT",
        "sketch, DARK", "sketch, LIGHT"
    })
    void aViewLooksAsItDidAndBothPaintersAgree(String view, Look look) throws IOException {
        String name = view + "-" + look.name().toLowerCase(Locale.ROOT);
        Scene scene = scene(view, look);
        BufferedImage java2D = Pictures.java2D(scene, 1);
        BufferedImage javaFx = Pictures.javaFx(scene);
        GoldenPicture.keep(name + "-fx", javaFx);
        assertThat(GoldenPicture.difference(java2D, javaFx)).isLessThan(PAINTERS);
        GoldenPicture.compare(name, java2D);
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aPageLooksAsItDidAndBothPaintersAgree(Look look) {
        SnapshotPicture pictures = new SnapshotPicture(MAP, NAMES);
        SnapshotOptions options = page(look);
        for (SnapshotLayer layer : pictures.scene(state(look), options).layers()) {
            if (layer instanceof SnapshotLayer.Marks marks) {
                assertThat(
                                GoldenPicture.difference(
                                        Pictures.java2D(marks.scene(), 1),
                                        Pictures.javaFx(marks.scene())))
                        .as(marks.name())
                        .isLessThan(PAINTERS);
            }
        }
        GoldenPicture.compare(
                "page-" + look.name().toLowerCase(Locale.ROOT),
                pictures.paint(new Export(pictures, state(look), ExportOptions.of(options))));
    }

    private static SnapshotOptions page(Look look) {
        return SnapshotOptions.of(state(look))
                .withLook(look)
                .withSize(PictureSize.custom(640, 480));
    }

    private static Scene scene(String view, Look look) {
        Theme theme = Theme.of(look);
        AppState state = state(look);
        return switch (view) {
            case "map" -> overGround(state, theme, look);
            case "sketch" -> overGround(state, theme, look).with(sketch(theme));
            case "timeline" ->
                    TimelineScene.of(state, TIMELINE_SIZE, theme, AwtTextMeasure.INSTANCE);
            default -> OverviewScene.of(state, OVERVIEW_SIZE, theme, AwtTextMeasure.INSTANCE);
        };
    }

    private static Scene overGround(AppState state, Theme theme, Look look) {
        BufferedImage ground = new MapPicture(MAP).draw(CAMERA, MAP_SIZE, 1, Palette.of(look));
        int width = ground.getWidth();
        int height = ground.getHeight();
        Raster raster =
                new Raster(width, height, ground.getRGB(0, 0, width, height, null, 0, width));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Picture(new Box(0, 0, width, height), raster, Ref.NONE));
        marks.addAll(MapScene.of(state, NAMES, MAP_SIZE, theme, AwtTextMeasure.INSTANCE).marks());
        return new Scene(MAP_SIZE, marks);
    }

    /// A route being drawn at sea, its next point under the pointer.
    private static List<Mark> sketch(Theme theme) {
        List<LatLon> points =
                List.of(
                        new LatLon(42.234, 130.293),
                        new LatLon(42.05, 130.9),
                        new LatLon(42.874, 132.372));
        return new SketchMarks(CAMERA, MAP_SIZE, theme)
                .of(points, Mode.SEA, Optional.of(new LatLon(43.2, 132.9)));
    }

    private static AppState state(Look look) {
        AppState opening =
                AppState.opening(
                        Document.of(SampleProject.PROJECT, null),
                        new Layout(MAP_SIZE, TIMELINE_SIZE),
                        OpeningView.initial());
        return opening.withView(
                opening.view()
                        .withCamera(CAMERA)
                        .withLook(look)
                        .withPlayhead(Edtf.parse("2023-09-14").from())
                        .withSelection(List.of("sailings")));
    }
}

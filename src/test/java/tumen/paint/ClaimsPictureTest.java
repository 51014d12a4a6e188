package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.scene.MapScene;
import tumen.scene.Theme;
import tumen.scene.TimelineScene;
import tumen.state.AppState;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;
import tumen.state.Overlay;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Ghosts of competing claims, arcs to the day of disclosure, grades, and what fades, as they
/// looked when somebody last looked at them.
class ClaimsPictureTest {
    private static final ViewSize TIMELINE = new ViewSize(720, 300);
    private static final ViewSize MAP = new ViewSize(480, 240);

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LIGHT"})
    void aTimelineOfClaimsLooksAsItDid(Look look) {
        GoldenPicture.compareLines(
                "claims-timeline-" + look.name().toLowerCase(Locale.ROOT),
                timeline(timelineState(), look));
    }

    private static AppState timelineState() {
        return after(
                new Intent.ShowWindow(days("2023-08-01", "2024-03-31")),
                new Intent.ToggleOverlay(Overlay.DISCLOSURE),
                new Intent.ToggleOverlay(Overlay.GRADES));
    }

    private static BufferedImage timeline(AppState state, Look look) {
        return Pictures.java2D(
                TimelineScene.of(state, TIMELINE, Theme.of(look), AwtTextMeasure.INSTANCE), 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"DARK", "LIGHT"})
    void theSummitsTwoPlacesLookAsTheyDid(Look look) {
        GoldenPicture.compareLines(
                "claims-map-" + look.name().toLowerCase(Locale.ROOT), map(mapState(), look));
    }

    private static AppState mapState() {
        return after(
                new Intent.ChooseTime(Optional.of(days("2023-09-13", "2023-09-13"))),
                new Intent.OnlyType("summit"),
                new Intent.ShowCamera(MapCamera.at(new LatLon(55, 85), 2.2)));
    }

    private static BufferedImage map(AppState state, Look look) {
        return Pictures.java2D(
                MapScene.of(state, List.of(), MAP, Theme.of(look), AwtTextMeasure.INSTANCE), 1);
    }

    /// The kept pictures would not do if they looked the same without what they are kept for.
    @ParameterizedTest
    @CsvSource({
        "claims-timeline-dark, DISCLOSURE",
        "claims-timeline-dark, GRADES",
        "claims-timeline-dark, UNCERTAINTY",
        "claims-map-dark, COMPETING"
    })
    void withoutWhatItShowsAKeptPictureLooksOtherwise(String name, Overlay overlay)
            throws IOException {
        boolean map = overlay == Overlay.COMPETING;
        AppState without =
                Update.apply(map ? mapState() : timelineState(), new Intent.ToggleOverlay(overlay));
        BufferedImage picture = map ? map(without, Look.DARK) : timeline(without, Look.DARK);
        assertThat(GoldenPicture.isSeenToDiffer(GoldenPicture.kept(name), picture)).isTrue();
    }

    private static AppState after(Intent... intents) {
        AppState state =
                AppState.opening(
                        Document.of(ShippedDataset.project(), null),
                        Layout.UNKNOWN,
                        OpeningView.initial());
        for (Intent intent : intents) {
            state = Update.apply(state, intent);
        }
        return state;
    }

    private static TimeWindow days(String first, String last) {
        return new TimeWindow(
                Edtf.parse(first).span().earliest(), Edtf.parse(last).span().latest() + 1.0);
    }
}

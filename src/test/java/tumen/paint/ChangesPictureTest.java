package tumen.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tumen.difference.Difference;
import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.ViewSize;
import tumen.model.Event;
import tumen.model.Grade;
import tumen.model.Project;
import tumen.scene.Box;
import tumen.scene.MapScene;
import tumen.scene.Mark;
import tumen.scene.Paint;
import tumen.scene.Ref;
import tumen.scene.Scene;
import tumen.scene.Theme;
import tumen.scene.TimelineScene;
import tumen.state.AppState;
import tumen.state.Changes;
import tumen.state.Document;
import tumen.state.Intent;
import tumen.state.Layout;
import tumen.state.Look;
import tumen.state.OpeningView;
import tumen.state.Update;
import tumen.storage.ShippedDataset;
import tumen.time.Edtf;
import tumen.time.TimeWindow;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Changes of all four kinds, marked in both views, as they looked when somebody last looked.
class ChangesPictureTest {
    private static final double PAINTERS = 0.011;
    private static final ViewSize TIMELINE = new ViewSize(720, 220);
    private static final ViewSize MAP = new ViewSize(480, 320);

    @ParameterizedTest
    @CsvSource({"timeline, DARK", "timeline, LIGHT", "map, DARK", "map, LIGHT"})
    void changesLookAsTheyDidAndBothPaintersAgree(String view, Look look) {
        Scene scene = scene(view, state(), Theme.of(look));
        BufferedImage java2D = Pictures.java2D(scene, 1);
        assertThat(GoldenPicture.difference(java2D, Pictures.javaFx(scene))).isLessThan(PAINTERS);
        GoldenPicture.compare(
                "changes-" + view + "-" + look.name().toLowerCase(Locale.ROOT), java2D);
    }

    private static Scene scene(String view, AppState state, Theme theme) {
        return view.equals("map")
                ? new Scene(MAP, List.of(land(theme)))
                        .with(
                                MapScene.of(state, List.of(), MAP, theme, AwtTextMeasure.INSTANCE)
                                        .marks())
                : TimelineScene.of(state, TIMELINE, theme, AwtTextMeasure.INSTANCE);
    }

    private static Mark land(Theme theme) {
        Box all = new Box(0, 0, MAP.width(), MAP.height());
        return new Mark.Bar(all, 0, Paint.of(theme.land()), null, Ref.NONE);
    }

    private static AppState state() {
        Project then = ShippedDataset.project();
        Project now = edited(then);
        Changes changes = Changes.since("last", then, now, Difference.between(then, now));
        AppState state =
                AppState.opening(Document.of(now, null), Layout.UNKNOWN, OpeningView.initial());
        for (Intent intent :
                List.of(
                        new Intent.ShowWindow(days("2023-07-10", "2023-12-20")),
                        new Intent.ShowCamera(MapCamera.at(new LatLon(44, 131), 5)),
                        new Intent.MarkChanges(Optional.of(changes)))) {
            state = Update.apply(state, intent);
        }
        return state;
    }

    /// Of every eight events one is removed, one added, one renamed and one graded otherwise.
    private static Project edited(Project then) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < then.events().size(); i++) {
            Event event = then.events().get(i);
            switch (i % 8) {
                case 1 -> {}
                case 3 -> events.add(event.named(event.id(), event.title() + "!"));
                case 5 -> events.add(regraded(event));
                case 7 -> {
                    events.add(event);
                    events.add(event.named(event.id() + "-2", "New: " + event.title()));
                }
                default -> events.add(event);
            }
        }
        return then.withEvents(events);
    }

    private static Event regraded(Event event) {
        return new Event(
                event.id(),
                event.title(),
                event.type(),
                event.when(),
                event.places(),
                event.routes(),
                event.actors(),
                event.quantities(),
                event.summary(),
                event.tags(),
                event.importance(),
                event.links(),
                event.sources(),
                new Grade('E', 5, "doubted since"),
                event.claims(),
                event.disputes(),
                event.extra());
    }

    private static TimeWindow days(String first, String last) {
        return new TimeWindow(
                Edtf.parse(first).span().earliest(), Edtf.parse(last).span().latest() + 1.0);
    }
}

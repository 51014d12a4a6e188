package tumen.state;

import tumen.geo.LatLon;
import tumen.geo.MapCamera;
import tumen.geo.WebMercator;
import tumen.model.Language;
import tumen.time.Moment;
import tumen.time.TimeWindow;
import tumen.words.Words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every field of a stored view, in the order they are written. What a view shows and no row here
/// names would be lost: a test over the records holds the list whole.
final class ViewFields {
    static final int DEGREE_DECIMALS = 7;
    private static final int ZOOM_DECIMALS = 4;

    private static final List<ViewField> BEFORE_FILTER =
            List.of(
                    new ViewField(
                            "time",
                            PlainKind.TEXT,
                            view -> written(view.window()),
                            (view, value) -> view.withWindow(window(text(value)))),
                    new ViewField(
                            "chosen",
                            PlainKind.TEXT,
                            view -> view.time().chosen().map(ViewFields::written).orElse(null),
                            (view, value) ->
                                    view.withTime(
                                            view.time()
                                                    .withChosen(Optional.of(window(text(value)))))),
                    choice(
                            "mode",
                            TimeMode.values(),
                            ViewFields::word,
                            view -> view.time().mode(),
                            (view, mode) -> view.withTime(view.time().withMode(mode))),
                    new ViewField(
                            "camera",
                            PlainKind.NUMBERS,
                            view -> written(view.camera()),
                            (view, value) -> view.withCamera(camera(numbers(value)))),
                    new ViewField(
                            "playhead",
                            PlainKind.TEXT,
                            view -> Moment.text(view.playhead()),
                            (view, value) -> view.withPlayhead(Moment.parse(text(value)))),
                    texts("select", ViewState::selection, ViewState::withSelection));

    private static final List<ViewField> AFTER_FILTER =
            List.of(
                    choice(
                            "language",
                            Language.values(),
                            Language::code,
                            ViewState::language,
                            ViewState::withLanguage),
                    choice(
                            "look",
                            new Look[] {Look.DARK, Look.LIGHT},
                            ViewFields::word,
                            view -> view.look().withContrast(false),
                            ViewFields::withBrightness),
                    new ViewField(
                            "overlays",
                            PlainKind.TEXTS,
                            view -> overlays(view.display()),
                            ViewFields::withOverlays));

    static final List<ViewField> ALL =
            Stream.of(BEFORE_FILTER, FilterFields.ALL, AFTER_FILTER).flatMap(List::stream).toList();

    private ViewFields() {}

    static ViewField texts(
            String name,
            Function<ViewState, List<String>> get,
            BiFunction<ViewState, List<String>, ViewState> with) {
        return new ViewField(
                name,
                PlainKind.TEXTS,
                view -> get.apply(view).isEmpty() ? null : get.apply(view),
                (view, value) ->
                        with.apply(
                                view, ((List<?>) value).stream().map(ViewFields::text).toList()));
    }

    private static <T> ViewField choice(
            String name,
            T[] choices,
            Function<T, String> word,
            Function<ViewState, T> get,
            BiFunction<ViewState, T, ViewState> with) {
        return new ViewField(
                name,
                PlainKind.TEXT,
                view -> word.apply(get.apply(view)),
                (view, value) -> with.apply(view, chosen(choices, word, value)));
    }

    static <T> T chosen(T[] choices, Function<T, String> word, Object value) {
        String words = Arrays.stream(choices).map(word).collect(Collectors.joining(", "));
        return Arrays.stream(choices)
                .filter(choice -> word.apply(choice).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Words.of("view.oneOf", words)));
    }

    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> overlays(Display display) {
        return Arrays.stream(Overlay.values())
                .filter(display::shows)
                .map(ViewFields::word)
                .toList();
    }

    private static ViewState withBrightness(ViewState view, Look look) {
        return view.withLook(look.withContrast(view.look().hasContrast()));
    }

    private static ViewState withOverlays(ViewState view, Object value) {
        Set<Overlay> shown =
                ((List<?>) value)
                        .stream()
                                .map(item -> chosen(Overlay.values(), ViewFields::word, item))
                                .collect(Collectors.toSet());
        Display display = view.display();
        return view.withDisplay(new Display(display.language(), display.look(), shown));
    }

    static String text(Object value) {
        return Objects.toString(value);
    }

    static List<BigDecimal> numbers(Object value) {
        return ((List<?>) value).stream().map(item -> new BigDecimal(text(item))).toList();
    }

    private static String written(TimeWindow window) {
        return Moment.text(window.from()) + "/" + Moment.text(window.to());
    }

    private static TimeWindow window(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException(Words.of("view.moments"));
        }
        double from = Moment.parse(ends[0]);
        double to = Moment.parse(ends[1]);
        if (from >= to) {
            throw new IllegalArgumentException(Words.of("view.order"));
        }
        return new TimeWindow(from, to);
    }

    private static List<BigDecimal> written(MapCamera camera) {
        LatLon centre = WebMercator.unproject(camera.centre());
        return List.of(
                rounded(centre.lat(), DEGREE_DECIMALS),
                rounded(centre.lon(), DEGREE_DECIMALS),
                rounded(camera.zoom(), ZOOM_DECIMALS));
    }

    static BigDecimal rounded(double number, int decimals) {
        BigDecimal rounded =
                BigDecimal.valueOf(number)
                        .setScale(decimals, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static MapCamera camera(List<BigDecimal> numbers) {
        if (numbers.size() == 3) {
            double lat = numbers.get(0).doubleValue();
            double lon = numbers.get(1).doubleValue();
            double zoom = numbers.get(2).doubleValue();
            if (LatLon.isValid(lat, lon)
                    && zoom >= MapCamera.MIN_ZOOM
                    && zoom <= MapCamera.MAX_ZOOM) {
                return MapCamera.at(new LatLon(lat, lon), zoom);
            }
        }
        throw new IllegalArgumentException(Words.of("view.camera"));
    }
}

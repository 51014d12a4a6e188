package tumen.scene;

import tumen.model.Actor;
import tumen.model.Language;
import tumen.model.Mode;
import tumen.state.AppState;
import tumen.time.CivilDate;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/// What stands beside an estimate: who moves, that it is an estimate, and for which day.
final class EstimateWords {
    private EstimateWords() {}

    /// Such as `Angara · est. 14 Sep`.
    static String of(Estimate estimate, AppState state) {
        Language language = state.view().language();
        CivilDate date = CivilDate.ofDay((long) Math.floor(state.view().playhead()));
        return mover(estimate, state) + " · " + estimated(date, language);
    }

    /// What takes part and goes the way of the leg, a vessel at sea, else the kind of traffic.
    private static String mover(Estimate estimate, AppState state) {
        Language language = state.view().language();
        Mode mode = estimate.spot().mode();
        return estimate.event().actors().stream()
                .map(state.index().catalogue()::actor)
                .filter(actor -> kind(mode).equals(actor.kind()))
                .map(Actor::names)
                .findFirst()
                .map(names -> MapNames.primary(names, language))
                .orElseGet(() -> traffic(mode, language));
    }

    /// The kind of actor that goes by a mode.
    private static String kind(Mode mode) {
        return switch (mode) {
            case SEA -> "vessel";
            case RAIL -> "train";
            case AIR -> "aircraft";
            case ROAD -> "vehicle";
        };
    }

    private static String traffic(Mode mode, Language language) {
        return switch (language) {
            case ENGLISH ->
                    switch (mode) {
                        case SEA -> "Ship";
                        case RAIL -> "Train";
                        case AIR -> "Flight";
                        case ROAD -> "By road";
                    };
            case KOREAN ->
                    switch (mode) {
                        case SEA -> "선박";
                        case RAIL -> "열차";
                        case AIR -> "항공편";
                        case ROAD -> "차량";
                    };
            case RUSSIAN ->
                    switch (mode) {
                        case SEA -> "Судно";
                        case RAIL -> "Поезд";
                        case AIR -> "Рейс";
                        case ROAD -> "Автотранспорт";
                    };
        };
    }

    private static String estimated(CivilDate date, Language language) {
        return switch (language) {
            case ENGLISH ->
                    "est. "
                            + date.day()
                            + " "
                            + Month.of(date.month())
                                    .getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case KOREAN -> date.month() + "월 " + date.day() + "일 추정";
            case RUSSIAN -> "оценка на %02d.%02d".formatted(date.day(), date.month());
        };
    }
}

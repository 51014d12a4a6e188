package tumen.claim;

import tumen.model.Catalogue;
import tumen.model.Claim;
import tumen.model.Dispute;
import tumen.model.Event;
import tumen.model.Language;
import tumen.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An event's reading held against its claims. Disputes are found here, not believed: a claim
/// disputes the reading where its time, place, route or quantity cannot be true together with it.
///
/// Words cannot be compared; that two statements contradict each other only the editor can say. So
/// a claim disputes by its statement if the editor set it against others and no value settles the
/// matter: none of them differs, and not all of them state the same kind of value.
public final class Comparison {
    private static final List<Aspect> ALL = List.of(Aspect.values());

    /// What is compared by value.
    static final List<Aspect> VALUES =
            List.of(Aspect.TIME, Aspect.PLACE, Aspect.ROUTE, Aspect.QUANTITY);

    private final Event event;
    private final Catalogue catalogue;

    private Comparison(Event event, Catalogue catalogue) {
        this.event = event;
        this.catalogue = catalogue;
    }

    /// Compares an event's claims with its reading.
    public static Comparison of(Event event, Catalogue catalogue) {
        return new Comparison(event, catalogue);
    }

    /// How a claim stands on one aspect.
    public Stance stance(Claim claim, Aspect aspect) {
        return switch (aspect) {
            case TIME -> TimeComparison.of(claim.when(), event.when());
            case PLACE -> PlaceComparison.of(claim.places(), event.places(), catalogue);
            case ROUTE -> route(claim);
            case QUANTITY -> QuantityComparison.of(claim.quantity(), event.quantities());
            case STATEMENT -> statement(claim);
        };
    }

    /// Everything in which claims contradict the reading, in the order of claims.
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Claim claim : event.claims()) {
            for (Aspect aspect : Aspect.values()) {
                if (stance(claim, aspect) instanceof Stance.Differs(String how)) {
                    differences.add(new Difference(claim, aspect, about(claim, aspect), how));
                }
            }
        }
        return differences;
    }

    /// What differs on one aspect.
    public List<Difference> differences(Aspect aspect) {
        return differences().stream().filter(each -> each.aspect() == aspect).toList();
    }

    /// What is contested, with everyone who speaks on it.
    public List<Contest> contests() {
        return new Contests(event, this).all();
    }

    /// Whether any claim contradicts the reading.
    public boolean disputed() {
        for (Claim claim : event.claims()) {
            if (disputedBy(claim)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a claim contradicts the reading on any aspect.
    public boolean disputedBy(Claim claim) {
        for (Aspect aspect : ALL) {
            if (differs(claim, aspect)) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Claim claim, Aspect aspect) {
        return stance(claim, aspect) instanceof Stance.Differs;
    }

    private Stance route(Claim claim) {
        String route = claim.route();
        if (route == null) {
            return new Stance.Silent();
        }
        return event.routes().isEmpty() || event.routes().contains(route)
                ? new Stance.Agrees()
                : new Stance.Differs(
                        Words.of(
                                "claim.by", catalogue.route(route).names().in(Language.ofWords())));
    }

    private Stance statement(Claim claim) {
        Optional<Dispute> dispute = overWords(claim);
        if (dispute.isPresent()) {
            return new Stance.Differs(Words.of("claim.on", dispute.get().aspect()));
        }
        return claim.statement() == null && claim.quote() == null
                ? new Stance.Silent()
                : new Stance.Agrees();
    }

    private String about(Claim claim, Aspect aspect) {
        return aspect == Aspect.STATEMENT
                ? overWords(claim).map(Dispute::aspect).orElse(aspect.word())
                : aspect.word();
    }

    private Optional<Dispute> overWords(Claim claim) {
        return event.disputes().stream()
                .filter(dispute -> dispute.claims().contains(claim.id()) && isOfWords(dispute))
                .findFirst();
    }

    private boolean isOfWords(Dispute dispute) {
        List<Claim> claims =
                dispute.claims().stream().flatMap(id -> event.claim(id).stream()).toList();
        return VALUES.stream()
                .noneMatch(aspect ->
                        claims.stream().anyMatch(claim -> differs(claim, aspect))
                                || claims.stream().allMatch(claim -> speaks(claim, aspect)));
    }

    private boolean speaks(Claim claim, Aspect aspect) {
        return !(stance(claim, aspect) instanceof Stance.Silent);
    }
}

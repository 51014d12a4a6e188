package tumen.model;

import org.jspecify.annotations.Nullable;

import tumen.time.Edtf;

import java.util.List;
import java.util.Optional;

/// Something that happened or is said to have happened.
///
/// `type`, `places`, `routes`, `actors` and `sources` are ids. `importance` runs from 1 (core) to 3
/// (background). `sources` are the reports of the event as a whole; claims name their own.
public record Event(
        String id,
        String title,
        String type,
        Edtf when,
        List<String> places,
        List<String> routes,
        List<String> actors,
        List<Quantity> quantities,
        String summary,
        List<String> tags,
        int importance,
        List<Link> links,
        List<String> sources,
        @Nullable Grade grade,
        List<Claim> claims,
        List<Dispute> disputes,
        Extra extra) {
    public Event {
        places = List.copyOf(places);
        routes = List.copyOf(routes);
        actors = List.copyOf(actors);
        quantities = List.copyOf(quantities);
        tags = List.copyOf(tags);
        links = List.copyOf(links);
        sources = List.copyOf(sources);
        claims = List.copyOf(claims);
        disputes = List.copyOf(disputes);
    }

    /// The claim of this id.
    public Optional<Claim> claim(String claimId) {
        return claims.stream().filter(claim -> claim.id().equals(claimId)).findFirst();
    }

    /// The same event under another id and title.
    public Event named(String otherId, String otherTitle) {
        return new Event(
                otherId,
                otherTitle,
                type,
                when,
                places,
                routes,
                actors,
                quantities,
                summary,
                tags,
                importance,
                links,
                sources,
                grade,
                claims,
                disputes,
                extra);
    }

    /// The same event read otherwise.
    public Event withReading(
            Edtf time, List<String> where, List<String> ways, List<Quantity> amounts) {
        return new Event(
                id,
                title,
                type,
                time,
                where,
                ways,
                actors,
                amounts,
                summary,
                tags,
                importance,
                links,
                sources,
                grade,
                claims,
                disputes,
                extra);
    }

    /// The same event linked otherwise.
    public Event withLinks(List<Link> others) {
        return new Event(
                id,
                title,
                type,
                when,
                places,
                routes,
                actors,
                quantities,
                summary,
                tags,
                importance,
                others,
                sources,
                grade,
                claims,
                disputes,
                extra);
    }

    /// The same event resting on other sources and claims.
    public Event withEvidence(List<String> reports, List<Claim> said, List<Dispute> contested) {
        return new Event(
                id,
                title,
                type,
                when,
                places,
                routes,
                actors,
                quantities,
                summary,
                tags,
                importance,
                links,
                reports,
                grade,
                said,
                contested,
                extra);
    }
}

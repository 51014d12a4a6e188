package tumen.exporting;

import java.util.Set;

/// A format in which pages follow each other in time.
interface FilmFormat extends ExportFormat {
    @Override
    default Set<Wish> wishes() {
        return Set.of(Wish.PAGE, Wish.STEPS, Wish.FILM);
    }

    @Override
    default boolean tells() {
        return true;
    }
}

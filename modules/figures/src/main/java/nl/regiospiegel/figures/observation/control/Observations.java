package nl.regiospiegel.figures.observation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.regiospiegel.figures.observation.entity.ObservationQuestion;
import nl.regiospiegel.figures.observation.entity.ObservedFigure;
import nl.regiospiegel.figures.observation.entity.Place;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;

/** The figures the speaking region may see. Row-level security keeps the rest away. */
@ApplicationScoped
public class Observations {

    /** Work with figures while the transaction lasts. */
    @FunctionalInterface
    private interface Reading<T> {

        T from(ReadingFigures figures) throws SQLException, IOException;
    }

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /** What there is now to answer the question with. */
    @Transactional
    public KnownSets known(ObservationQuestion question) {
        return reading(figures -> figures.known(question));
    }

    /** So many at most of what was known, those after the place; from the beginning when that is {@code null}. */
    @Transactional
    public List<ObservedFigure> some(ObservationQuestion question, KnownSets known, Place after, int limit) {
        return reading(figures -> figures.some(question, known, after, limit));
    }

    /** Whether there are more than so many. */
    @Transactional
    public boolean areMoreThan(int limit, ObservationQuestion question, KnownSets known) {
        return reading(figures -> figures.areMoreThan(limit, question, known));
    }

    /**
     * All that was known, one at a time.
     *
     * @throws UncheckedIOException when a figure could not be handed over
     */
    @Transactional
    public void each(ObservationQuestion question, KnownSets known, ReadingFigures.Taking taking) {
        reading(figures -> {
            figures.each(question, known, taking);
            return null;
        });
    }

    private <T> T reading(Reading<T> reading) {
        try {
            return reading.from(new ReadingFigures(entities.unwrap(Connection.class)));
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package nl.regiospiegel.figures.publication.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.regiospiegel.figures.publication.entity.PublishedFigure;

/**
 * Who may read all of some figures, and so an answer that was made from them. National figures are for everybody; those of a
 * region for itself and for whom it let read them. Where a figure stands in several vintages, all of them count: better too few
 * readers than one too many.
 */
@ApplicationScoped
public class FigureReaders {

    /** Every region. */
    public static final String ALL = "*";

    private static final String FIND =
            """
            select distinct region_id, readers from figures.published_figure
            where region_id = any (?) and indicator = any (?) and area = any (?) and period = any (?) and not withdrawn
              and referrer = '_T' and care_form = '_T' and age = '_T' and end_reason = '_T'
            """;

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    /** {@link #ALL} alone, or the ids of the regions in order; of figures the speaking region sees itself. */
    @Transactional
    public List<String> ofAll(Collection<PublishedFigure> figures) {
        var owned = figures.stream().filter(figure -> figure.region() != null).toList();
        if (owned.isEmpty()) {
            return List.of(ALL);
        }
        try (var statement = entities.unwrap(Connection.class).prepareStatement(FIND)) {
            bind(statement, 1, owned, figure -> figure.region().value());
            bind(statement, 2, owned, figure -> figure.indicator().value());
            bind(statement, 3, owned, figure -> figure.area().value());
            bind(statement, 4, owned, figure -> figure.period().code());
            return together(statement);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static void bind(
            PreparedStatement statement,
            int place,
            List<PublishedFigure> figures,
            Function<PublishedFigure, String> part)
            throws SQLException {
        var texts = figures.stream().map(part).distinct().toArray();
        statement.setArray(place, statement.getConnection().createArrayOf("text", texts));
    }

    /** Nobody, when the figures are no longer there. */
    private static List<String> together(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            var each = new ArrayList<Set<String>>();
            while (rows.next()) {
                each.add(readers(rows));
            }
            return each.isEmpty() ? List.of() : together(each);
        }
    }

    static List<String> together(List<Set<String>> each) {
        return each.stream()
                .filter(readers -> !readers.contains(ALL))
                .reduce(FigureReaders::both)
                .map(common -> List.copyOf(new TreeSet<>(common)))
                .orElse(List.of(ALL));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        var common = new TreeSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Set<String> readers(ResultSet row) throws SQLException {
        var readers = new LinkedHashSet<>(
                Arrays.asList((String[]) row.getArray("readers").getArray()));
        readers.add(row.getString("region_id"));
        return readers;
    }
}

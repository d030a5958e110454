package nl.regiospiegel.figures.observation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Regions;

/** Names of all areas figures can be about, past ones and the totals of regions among them. */
@ApplicationScoped
public class AreaNames {

    private static final String NAMES = "select code, name from figures.area where demonstration = ?";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Regions regions;

    @Inject
    private Language language;

    /** By code; of real areas only or of invented ones only. */
    @Transactional
    public Map<String, String> all(boolean demonstration) {
        var names = new TreeMap<String, String>();
        try (var statement = new Clauses().add(NAMES, demonstration).prepare(entities.unwrap(Connection.class));
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
        regions.known().stream()
                .filter(region -> region.demonstration() == demonstration)
                .forEach(region -> names.put(
                        AreaCode.totalOf(region.id()).value(),
                        language.choose(region.name().nl(), region.name().en())));
        return names;
    }
}

package nl.regiospiegel.figures.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.regions.register.control.Demonstration;

/** The areas figures are about, as they were on a day. Invented areas exist only while the demonstration is on. */
@ApplicationScoped
public class Areas {

    private static final String IN_FORCE =
            """
            select a.code, a.name, a.valid_from, a.valid_to, a.demonstration, m.parent
            from figures.area a
            left join figures.area_membership m
              on m.area = a.code and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
            where (a.valid_from is null or a.valid_from <= ?) and (a.valid_to is null or a.valid_to > ?)
              and (? or not a.demonstration)
            order by a.code
            """;

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    /** All areas that existed on this day, in order of code. */
    @Transactional
    public List<Area> on(LocalDate day) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(IN_FORCE)) {
            for (int i = 1; i <= 4; i++) {
                statement.setObject(i, day);
            }
            statement.setBoolean(5, demonstration.shown());
            return read(statement);
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    /** The area with this code, if it existed on that day. */
    @Transactional
    public Optional<Area> find(AreaCode code, LocalDate day) {
        return on(day).stream().filter(area -> area.code().equals(code)).findFirst();
    }

    private static List<Area> read(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            var areas = new ArrayList<Area>();
            while (rows.next()) {
                areas.add(area(rows));
            }
            return areas;
        }
    }

    private static Area area(ResultSet row) throws SQLException {
        var code = new AreaCode(row.getString("code"));
        var parent = row.getString("parent");
        return new Area(
                code,
                row.getString("name"),
                code.kind(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                parent == null ? null : new AreaCode(parent),
                row.getBoolean("demonstration"));
    }
}

package nl.regiospiegel.figures.area.control;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.Area.Validity;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;

/** Reads the tables of areas, whole. */
final class AreaRows {

    private static final String AREAS =
            "select code, name, valid_from, valid_to, demonstration from figures.area order by code";
    private static final String MEMBERSHIPS =
            "select area, parent, valid_from, valid_to, basis from figures.area_membership order by area, valid_from";
    private static final String CHANGES = "select distinct from_code, to_code from figures.area_change";
    private static final String NAMES =
            "select name, code, valid_from, valid_to from figures.area_name order by name, valid_from";

    private AreaRows() {}

    private record Change(AreaCode from, AreaCode to) {}

    /** In order of code, without what they are part of. */
    static List<Area> areas(Connection connection) {
        var changes = read(
                connection,
                CHANGES,
                row -> new Change(new AreaCode(row.getString("from_code")), new AreaCode(row.getString("to_code"))));
        var predecessors = changes.stream()
                .collect(Collectors.groupingBy(Change::to, Collectors.mapping(Change::from, Collectors.toList())));
        var successors = changes.stream()
                .collect(Collectors.groupingBy(Change::from, Collectors.mapping(Change::to, Collectors.toList())));
        return read(connection, AREAS, row -> area(row, predecessors, successors));
    }

    private static Area area(
            ResultSet row, Map<AreaCode, List<AreaCode>> predecessors, Map<AreaCode, List<AreaCode>> successors)
            throws SQLException {
        var code = new AreaCode(row.getString("code"));
        return new Area(
                code,
                row.getString("name"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        inOrder(predecessors, code),
                        inOrder(successors, code)),
                List.of(),
                row.getBoolean("demonstration"));
    }

    private static List<AreaCode> inOrder(Map<AreaCode, List<AreaCode>> related, AreaCode code) {
        return related.getOrDefault(code, List.of()).stream()
                .sorted(Comparator.comparing(AreaCode::value))
                .toList();
    }

    static List<AreaMembership> memberships(Connection connection) {
        return read(
                connection,
                MEMBERSHIPS,
                row -> new AreaMembership(
                        new AreaCode(row.getString("area")),
                        new AreaCode(row.getString("parent")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("basis")));
    }

    static List<AreaName> names(Connection connection) {
        return read(
                connection,
                NAMES,
                row -> new AreaName(
                        row.getString("name"),
                        new AreaCode(row.getString("code")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    /** Makes something of one row. */
    private interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> List<T> read(Connection connection, String sql, Made<T> made) {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(made.of(rows));
            }
            return found;
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }
}

package nl.regiospiegel.figures.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.Area.Validity;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.figures.publication.control.FiguresUnreadable;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The areas figures are about, as they were on a day. Invented areas exist only while the demonstration is on. */
@ApplicationScoped
public class Areas implements KnownAreas.Source {

    private static final String IN_FORCE =
            """
            select a.code, a.name, a.valid_from, a.valid_to, a.demonstration,
              array(select m.parent from figures.area_membership m
                    where m.area = a.code and m.valid_from <= ? and (m.valid_to is null or m.valid_to > ?)
                    order by m.parent) as parents,
              array(select c.from_code from figures.area_change c where c.to_code = a.code order by 1) as predecessors,
              array(select c.to_code from figures.area_change c where c.from_code = a.code order by 1) as successors
            from figures.area a
            where (? or not a.demonstration)
              and (? or (a.valid_from is null or a.valid_from <= ?) and (a.valid_to is null or a.valid_to > ?))
              and (?::text is null or a.code = ?::text)
            order by a.code
            """;
    private static final String MEMBERSHIPS =
            "select area, parent, valid_from, valid_to, basis from figures.area_membership order by area, valid_from";
    private static final String NAMES =
            "select name, code, valid_from, valid_to from figures.area_name order by name, valid_from";

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    /** All areas that existed on this day, in order of code. */
    @Transactional
    public List<Area> on(LocalDate day) {
        return areas(day, false, null);
    }

    /** All areas that are known, past ones too, with what they are part of today. */
    @Transactional
    public List<Area> ever() {
        return areas(Today.day(), true, null);
    }

    /** All that files may be about: with the contract areas of the region that speaks. */
    @Override
    @Transactional
    public KnownAreas known() {
        var contracted = speaking.region().flatMap(regions::seek).stream().flatMap(this::contractAreas);
        return new KnownAreas(Stream.concat(ever().stream(), contracted).toList(), names());
    }

    /** The contract areas of a region; of which neighbourhoods they consist stands with the region. */
    @Transactional
    public Stream<Area> contractAreas(KnownRegion region) {
        return configurations.description(region).contractAreas().stream()
                .map(area -> new Area(
                        AreaCode.contractArea(region.id(), area.id()),
                        area.name(),
                        Validity.UNKNOWN,
                        area.municipalities().stream().map(AreaCode::new).toList(),
                        region.demonstration()));
    }

    /** @param code the only one asked for, or {@code null} for all */
    private List<Area> areas(LocalDate day, boolean ever, String code) {
        return read(IN_FORCE, Areas::area, day, day, demonstration.shown(), ever, day, day, code, code);
    }

    /** Which area is part of which, since when and until when. */
    @Transactional
    public List<AreaMembership> memberships() {
        return read(
                MEMBERSHIPS,
                row -> new AreaMembership(
                        new AreaCode(row.getString("area")),
                        new AreaCode(row.getString("parent")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("basis")));
    }

    /** Names under which sources print areas, and when. */
    @Transactional
    public List<AreaName> names() {
        return read(
                NAMES,
                row -> new AreaName(
                        row.getString("name"),
                        new AreaCode(row.getString("code")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    /** The area with this code, if it existed on that day. */
    @Transactional
    public Optional<Area> find(AreaCode code, LocalDate day) {
        return areas(day, false, code.value()).stream().findFirst();
    }

    /** Makes something of one row. */
    private interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Made<T> made, Object... asked) {
        try (var statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (int i = 0; i < asked.length; i++) {
                statement.setObject(i + 1, asked[i]);
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(made.of(rows));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new FiguresUnreadable(broken);
        }
    }

    private static Area area(ResultSet row) throws SQLException {
        return new Area(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                new Validity(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        codes(row, "predecessors"),
                        codes(row, "successors")),
                codes(row, "parents"),
                row.getBoolean("demonstration"));
    }

    private static List<AreaCode> codes(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(AreaCode::new)
                .toList();
    }
}

package nl.regiospiegel.figures.loading.control;

import java.sql.Connection;
import java.util.List;
import nl.regiospiegel.figures.area.control.ShippedAreas;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.seriesbreak.entity.SeriesBreak;

/** Puts what figures are about in the database: definitions may be reworded by a later version of the product. */
public final class StoringDefinitions {

    private static final String INDICATOR =
            """
            insert into figures.indicator (code, name_nl, name_en, unit, kind, multiplier) values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name_nl = excluded.name_nl, name_en = excluded.name_en,
              unit = excluded.unit, kind = excluded.kind, multiplier = excluded.multiplier
            """;
    private static final String BREAK =
            """
            insert into figures.series_break (id, date, name_nl, name_en, kind, effect) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set date = excluded.date, name_nl = excluded.name_nl, name_en = excluded.name_en,
              kind = excluded.kind, effect = excluded.effect
            """;
    private static final String BREAK_INDICATOR =
            """
            insert into figures.series_break_indicator (series_break, indicator, consequence) values (?, ?, ?)
            on conflict (series_break, indicator) do update set consequence = excluded.consequence
            """;
    private static final String AREA =
            """
            insert into figures.area (code, name, kind, valid_from, valid_to, demonstration) values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to
            """;
    private static final String NAME =
            """
            insert into figures.area_name (name, kind, code, valid_from, valid_to) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String MEMBERSHIP =
            """
            insert into figures.area_membership (area, parent, valid_from, valid_to, basis) values (?, ?, ?, ?, ?)
            on conflict do nothing
            """;
    private static final String CHANGE =
            "insert into figures.area_change (date, from_code, to_code, kind) values (?, ?, ?, ?) on conflict do nothing";

    private final Connection connection;

    public StoringDefinitions(Connection connection) {
        this.connection = connection;
    }

    public void indicators(List<Indicator> indicators) {
        Batch.execute(connection, INDICATOR, indicators, each -> new Object[] {
            each.code().value(),
            each.name().nl(),
            each.name().en(),
            each.unit().code(),
            each.kind().code(),
            each.multiplier()
        });
    }

    public void seriesBreaks(List<SeriesBreak> breaks) {
        Batch.execute(connection, BREAK, breaks, each -> new Object[] {
            each.id(),
            each.date(),
            each.name().nl(),
            each.name().en(),
            each.kind().code(),
            each.effect().code()
        });
        for (var each : breaks) {
            Batch.execute(connection, BREAK_INDICATOR, each.indicators().entrySet(), indicator -> new Object[] {
                each.id(), indicator.getKey().value(), indicator.getValue().code()
            });
        }
    }

    public void areas(ShippedAreas areas) {
        Batch.execute(connection, AREA, areas.all(), each -> new Object[] {
            each.code().value(),
            each.name(),
            each.kind().code(),
            each.validity().from(),
            each.validity().to(),
            each.demonstration()
        });
        Batch.execute(connection, NAME, areas.names(), each -> new Object[] {
            each.name(), each.code().kind().code(), each.code().value(), each.from(), each.to()
        });
        Batch.execute(connection, MEMBERSHIP, areas.memberships(), each ->
                new Object[] {each.area().value(), each.parent().value(), each.from(), each.to(), each.basis()});
        Batch.execute(connection, CHANGE, areas.changes(), each ->
                new Object[] {each.date(), each.from().value(), each.to().value(), each.kind()});
    }
}

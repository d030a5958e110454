package nl.regiospiegel.figures.invention.control;

import java.util.List;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.control.ShippedCsv;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaKind;
import nl.regiospiegel.figures.indicator.entity.IndicatorCode;
import nl.regiospiegel.figures.invention.entity.ShareRule;
import nl.regiospiegel.figures.invention.entity.Town;

/** What of the invented country is kept as data: its municipalities, and how shares move in it. */
final class Towns {

    static final String AREAS = "/demonstration/areas.csv";
    static final String SHARES = "/demonstration/shares.csv";

    private Towns() {}

    /** In order of code. */
    static List<Town> all() {
        return ShippedCsv.rows(AREAS).stream()
                .filter(row -> new AreaCode(row.get("code")).kind() == AreaKind.MUNICIPALITY)
                .map(row -> new Town(
                        new AreaCode(row.get("code")),
                        new AreaCode(row.get("youthRegion")),
                        Integer.parseInt(row.get("young"))))
                .toList();
    }

    static List<ShareRule> rules() {
        return ShippedCsv.rows(SHARES).stream()
                .map(row -> new ShareRule(
                        new IndicatorCode(row.get("indicator")),
                        Double.parseDouble(row.get("base")),
                        Double.parseDouble(row.get("spread")),
                        Double.parseDouble(row.get("drift")),
                        Double.parseDouble(row.get("common")),
                        Double.parseDouble(row.get("regional")),
                        Double.parseDouble(row.get("own")),
                        Double.parseDouble(row.get("effect")),
                        Stream.of("shift1", "shift2")
                                .map(row::get)
                                .map(Double::valueOf)
                                .toList()))
                .toList();
    }
}

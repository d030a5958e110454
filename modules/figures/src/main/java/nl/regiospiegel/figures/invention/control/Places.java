package nl.regiospiegel.figures.invention.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.invention.entity.Counted;
import nl.regiospiegel.figures.invention.entity.Town;

/** Adds up municipalities: nobody in the invented country moves within a period, so its totals are sums. */
final class Places {

    static final AreaCode COUNTRY = new AreaCode("VB01");

    private Places() {}

    /** The municipalities, in their order, then their youth regions and the country. */
    static Map<AreaCode, List<Counted>> withTotals(List<Town> towns, List<List<Counted>> counted) {
        var all = new LinkedHashMap<AreaCode, List<Counted>>();
        for (int i = 0; i < towns.size(); i++) {
            all.put(towns.get(i).code(), counted.get(i));
        }
        for (int i = 0; i < towns.size(); i++) {
            add(all, towns.get(i).youthRegion(), counted.get(i));
            add(all, COUNTRY, counted.get(i));
        }
        return all;
    }

    private static void add(Map<AreaCode, List<Counted>> all, AreaCode area, List<Counted> part) {
        all.merge(area, part, Places::sum);
    }

    private static List<Counted> sum(List<Counted> one, List<Counted> other) {
        var sums = new ArrayList<Counted>();
        for (int t = 0; t < one.size(); t++) {
            sums.add(one.get(t).plus(other.get(t)));
        }
        return sums;
    }
}

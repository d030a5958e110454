package nl.regiospiegel.comparison.funnel.control;

import java.util.ArrayList;
import java.util.List;
import nl.regiospiegel.comparison.funnel.entity.Funnel;
import nl.regiospiegel.comparison.funnel.entity.LeftOutArea;
import nl.regiospiegel.comparison.outcome.entity.Finding;

/** What only a funnel can say of its areas, beside what holds for every comparison. */
final class FunnelFindings {

    private FunnelFindings() {}

    static List<Finding> of(Funnel funnel, List<LeftOutArea> leftOut) {
        var found = new ArrayList<Finding>();
        if (funnel.dispersion().isOverdispersed()) {
            found.add(finding("areas-overdispersed"));
        }
        if (!leftOut.isEmpty()) {
            var all = leftOut.size() + funnel.areas().size();
            found.add(finding("areas-left-out", String.valueOf(leftOut.size()), String.valueOf(all)));
        }
        return found;
    }

    private static Finding finding(String code, String... parameters) {
        return new Finding(code, List.of(), List.of(parameters));
    }
}

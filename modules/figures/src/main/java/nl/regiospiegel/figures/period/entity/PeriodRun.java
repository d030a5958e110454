package nl.regiospiegel.figures.period.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Periods of one kind that follow each other without a gap.
 *
 * @param first the oldest
 * @param last the newest, possibly the same
 */
public record PeriodRun(Period first, Period last) {

    /** The runs in these periods of one kind, the oldest first, whatever the order they come in. */
    public static List<PeriodRun> of(List<Period> periods) {
        var runs = new ArrayList<PeriodRun>();
        for (var period : periods.stream().sorted().distinct().toList()) {
            var end = runs.size() - 1;
            if (end >= 0 && period.index() == runs.get(end).last().index() + 1) {
                runs.set(end, new PeriodRun(runs.get(end).first(), period));
            } else {
                runs.add(new PeriodRun(period, period));
            }
        }
        return runs;
    }

    /** As people read it: {@code 1e halfjaar 2021 – 2e halfjaar 2022}. */
    public String name(Locale locale) {
        return first.equals(last) ? first.name(locale) : first.name(locale) + " – " + last.name(locale);
    }
}

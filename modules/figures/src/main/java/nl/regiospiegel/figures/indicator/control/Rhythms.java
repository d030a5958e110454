package nl.regiospiegel.figures.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiospiegel.figures.indicator.entity.ExpectedRelease;
import nl.regiospiegel.figures.indicator.entity.Indicator;
import nl.regiospiegel.figures.indicator.entity.PublicationRhythm;

/** The rhythms in which figures appear. */
@ApplicationScoped
public class Rhythms {

    private final List<PublicationRhythm> all = ShippedYaml.list("rhythms.yaml", PublicationRhythm.class);

    public List<PublicationRhythm> all() {
        return all;
    }

    /** The rhythm with this id, which the catalogue names. */
    public PublicationRhythm find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** What is to be expected next of an indicator, per kind of period; empty when no month is known. */
    public List<ExpectedRelease> next(Indicator indicator, LocalDate day) {
        return indicator.publishes().stream()
                .flatMap(each -> find(each.rhythm()).next(each.periodKind(), day).stream())
                .distinct()
                .toList();
    }
}

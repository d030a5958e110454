package nl.regiospiegel.figures.importing.control;

import java.util.List;
import nl.regiospiegel.figures.importing.entity.FileDescription.GivenVintage;
import nl.regiospiegel.figures.importing.entity.Rule;
import nl.regiospiegel.figures.period.entity.Period;
import nl.regiospiegel.figures.publication.entity.PublicationStatus;
import nl.regiospiegel.figures.publication.entity.Vintage;
import nl.regiospiegel.regions.timeline.entity.EdtfDate;

/** The publications of a shipped file, listed beside it; each figure must fit exactly one. */
record ListedVintages(List<GivenVintage> listed) implements VintageRule {

    @Override
    public Found<Vintage> of(Period period, PublicationStatus status, String written) {
        var fitting = listed.stream()
                .filter(vintage -> vintage.period() == null || vintage.period().equals(period.code()))
                .filter(vintage -> vintage.status() == null || vintage.status() == status)
                .map(GivenVintage::published)
                .toList();
        if (fitting.size() != 1) {
            return Found.fault(Rule.NO_VINTAGE, period, StatusWords.dutch(status));
        }
        var published = new EdtfDate(fitting.get(0));
        return Found.meaning(new Vintage(published.text(), published.latest(), status));
    }
}

package nl.regiospiegel.comparison.model.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.regiospiegel.comparison.answers.CitedSources;
import nl.regiospiegel.comparison.answers.RegionInComparison;
import nl.regiospiegel.comparison.choice.control.AskedParameters;
import nl.regiospiegel.comparison.choice.control.ChoosingRegions;
import nl.regiospiegel.comparison.choice.entity.ComparedRegion;
import nl.regiospiegel.comparison.model.control.CompareModels;
import nl.regiospiegel.comparison.model.entity.ComparedAttribute;
import nl.regiospiegel.regions.answers.Stamp;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.language.Language;

/** Compares the models that were asked for and puts them in the shape of the API. */
@ApplicationScoped
public class AnsweringModels {

    @Inject
    private ChoosingRegions choosing;

    @Inject
    private Language language;

    @Inject
    private Stamp stamp;

    /** @throws nl.regiospiegel.regions.rules.InvalidInput with every fault in what was asked */
    ComparedModels answer(String regions, AskedParameters asked) {
        var chosen = choosing.choose(asked, regions);
        asked.complain();
        return answer(chosen, CompareModels.compare(chosen, Today.day(), language.getLocale()));
    }

    private ComparedModels answer(List<ComparedRegion> regions, List<ComparedAttribute> attributes) {
        var sources = new CitedSources();
        attributes.forEach(attribute -> regions.forEach(region ->
                sources.cite(region, attribute.values().get(region.id()).sources())));
        return new ComparedModels(
                RegionInComparison.of(regions, language.getLocale()),
                attributes.stream()
                        .map(attribute -> ModelAttribute.of(attribute, language.getLocale()))
                        .toList(),
                sources.all(),
                stamp.generatedAt(),
                stamp.getProductVersion());
    }
}

package nl.regiospiegel.regions.register.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regiospiegel.regions.contractmodel.control.AttributeGroup;
import nl.regiospiegel.regions.timeline.control.DateWords;

/** A contract model as the region's own page shows it: in groups. */
public final class ModelOnPage {

    /** Attributes that are read together. */
    public static final class Group {

        private final String name;
        private final List<StatedAttribute> attributes;

        Group(String name, List<StatedAttribute> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        public String getName() {
            return name;
        }

        public List<StatedAttribute> getAttributes() {
            return attributes;
        }
    }

    private final StatedContractModel model;
    private final Locale locale;

    ModelOnPage(StatedContractModel model, Locale locale) {
        this.model = model;
        this.locale = locale;
    }

    public String getId() {
        return model.id();
    }

    /** Its name; its id when no source names it. */
    public String getName() {
        return model.attributes().stream()
                .filter(attribute -> attribute.code().equals("name"))
                .flatMap(attribute -> attribute.facts().stream())
                .filter(fact -> !fact.readings().isEmpty())
                .map(StatedFact::text)
                .findFirst()
                .orElse(model.id());
    }

    public String getPeriod() {
        if (model.validFrom() == null) {
            return PageTexts.text("home.periodUnknown", locale);
        }
        return model.validUntil() == null
                ? PageTexts.text("home.periodOpen", locale, day(model.validFrom()))
                : PageTexts.text("home.period", locale, day(model.validFrom()), day(model.validUntil()));
    }

    public List<Group> getGroups() {
        return Stream.of(AttributeGroup.values()).map(this::group).toList();
    }

    Stream<CitedPlace> cited() {
        return model.cited();
    }

    private Group group(AttributeGroup group) {
        var attributes = model.attributes().stream()
                .filter(attribute -> attribute.group().equals(group.code()))
                .toList();
        return new Group(group.name(locale), attributes);
    }

    private String day(LocalDate day) {
        return new DateWords(locale).of(day);
    }
}

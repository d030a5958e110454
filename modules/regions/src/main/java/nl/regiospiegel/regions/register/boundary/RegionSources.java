package nl.regiospiegel.regions.register.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.regiospiegel.regions.language.Language;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.source.entity.Source;
import nl.regiospiegel.regions.speaking.RegionId;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** Every source of every region that can be seen, numbered; the own region first, real and invented regions apart. */
@Named
@RequestScoped
public class RegionSources {

    /** The sources of one region, or those that every region shares. */
    public static final class SourceList {

        private final String id;
        private final String name;
        private final boolean demonstration;
        private final List<NumberedSource> sources;

        SourceList(String id, String name, boolean demonstration, List<NumberedSource> sources) {
            this.id = id;
            this.name = name;
            this.demonstration = demonstration;
            this.sources = sources;
        }

        public String getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public boolean isDemonstration() {
            return demonstration;
        }

        public List<NumberedSource> getSources() {
            return sources;
        }
    }

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    @Inject
    private Language language;

    private final List<SourceList> lists = new ArrayList<>();
    private int last;

    @Transactional
    public void load() {
        var own = speaking.region().orElseThrow();
        var seen = new LinkedHashMap<KnownRegion, List<Source>>();
        regions.known().stream()
                .sorted(ownFirst(own))
                .forEach(region -> seen.put(region, configurations.sources(region)));
        var shared = shared(seen.values());
        seen.forEach((region, sources) -> add(region, sources, shared));
        if (!shared.isEmpty()) {
            var name = PageTexts.text("sources.shared", language.getLocale());
            lists.add(new SourceList("shared", name, false, numbered(List.copyOf(shared))));
        }
    }

    public List<SourceList> getLists() {
        return lists;
    }

    private void add(KnownRegion region, List<Source> sources, Set<Source> shared) {
        var own = sources.stream().filter(source -> !shared.contains(source)).toList();
        lists.add(new SourceList(
                region.id().value(),
                language.choose(region.name().nl(), region.name().en()),
                region.demonstration(),
                numbered(own)));
    }

    private List<NumberedSource> numbered(List<Source> sources) {
        return sources.stream()
                .map(source -> new NumberedSource(++last, source, language.getLocale()))
                .toList();
    }

    /** What stands word for word in every region, such as the Jeugdwet; nothing when there is one region. */
    private static Set<Source> shared(Collection<List<Source>> seen) {
        var shared = new LinkedHashSet<Source>();
        if (seen.size() > 1) {
            seen.forEach(shared::addAll);
            seen.forEach(shared::retainAll);
        }
        return shared;
    }

    /** The own region, then the other real ones, then the invented ones. */
    private static Comparator<KnownRegion> ownFirst(RegionId own) {
        return Comparator.comparing((KnownRegion region) -> !region.id().equals(own));
    }
}

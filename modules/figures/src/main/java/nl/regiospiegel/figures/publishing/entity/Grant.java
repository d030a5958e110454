package nl.regiospiegel.figures.publishing.entity;

import java.util.Collection;
import java.util.List;
import nl.regiospiegel.regions.speaking.RegionId;

/**
 * Who may read a publication once it is published.
 *
 * @param visibility how wide
 * @param regions the regions named, in order; empty unless the visibility is {@link Visibility#NAMED}
 */
public record Grant(Visibility visibility, List<RegionId> regions) {

    private static final String EVERY_REGION = "*";

    public static final Grant ALL = new Grant(Visibility.ALL, List.of());
    public static final Grant OWN = new Grant(Visibility.OWN, List.of());

    public Grant {
        regions = regions.stream().distinct().sorted().toList();
        if (regions.isEmpty() == (visibility == Visibility.NAMED)) {
            throw new IllegalArgumentException("regions are named when visibility is named, and only then");
        }
    }

    public static Grant to(Collection<RegionId> regions) {
        return new Grant(Visibility.NAMED, List.copyOf(regions));
    }

    /** As the tables write it. */
    public static Grant of(Visibility visibility, List<String> readers) {
        return visibility == Visibility.NAMED
                ? to(readers.stream().map(RegionId::new).toList())
                : new Grant(visibility, List.of());
    }

    /** As the tables write it: a star is every region. */
    public List<String> readers() {
        return visibility == Visibility.ALL
                ? List.of(EVERY_REGION)
                : regions.stream().map(RegionId::value).toList();
    }
}

package nl.regiospiegel.figures.publishing.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The regions that figures of the speaking region can be shared with. */
@ApplicationScoped
public class Readers {

    /** A region that can be shared with. */
    public record Reader(String id, String name) {}

    @Inject
    private Regions regions;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private PublicationWords words;

    /** In order of name. Needs a transaction. */
    List<Reader> all() {
        var self = regions.find(speaking.region().orElseThrow());
        return regions.known().stream()
                .filter(region -> region.demonstration() == self.demonstration()
                        && !region.id().equals(self.id()))
                .map(region -> new Reader(region.id().value(), words.name(region.id())))
                .sorted(Comparator.comparing(Reader::name))
                .toList();
    }
}

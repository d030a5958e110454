package nl.regiospiegel.figures.area.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiospiegel.figures.area.entity.Area;
import nl.regiospiegel.figures.area.entity.Area.Validity;
import nl.regiospiegel.figures.area.entity.AreaCode;
import nl.regiospiegel.figures.area.entity.AreaMembership;
import nl.regiospiegel.figures.area.entity.AreaName;
import nl.regiospiegel.regions.answers.Today;
import nl.regiospiegel.regions.register.control.Configurations;
import nl.regiospiegel.regions.register.control.Demonstration;
import nl.regiospiegel.regions.register.control.Regions;
import nl.regiospiegel.regions.register.entity.KnownRegion;
import nl.regiospiegel.regions.speaking.SpeakingRegion;

/** The areas figures are about, as they were on a day. Invented areas exist only while the demonstration is on. */
@ApplicationScoped
public class Areas implements KnownAreas.Source {

    @PersistenceContext(unitName = "regiospiegel")
    private EntityManager entities;

    @Inject
    private Demonstration demonstration;

    @Inject
    private KeptAreas kept;

    @Inject
    private SpeakingRegion speaking;

    @Inject
    private Regions regions;

    @Inject
    private Configurations configurations;

    /** All areas that existed on this day, in order of code. */
    @Transactional
    public List<Area> on(LocalDate day) {
        return now().on(day);
    }

    /** The areas of every day, for who asks for several. */
    @Transactional
    public AreasOverTime now() {
        return kept.now(entities.unwrap(Connection.class), demonstration.shown());
    }

    /** All areas that are known, past ones too, with what they are part of today. */
    @Transactional
    public List<Area> ever() {
        return now().ever(Today.day());
    }

    /** All that files may be about: with the contract areas of the region that speaks. */
    @Override
    @Transactional
    public KnownAreas known() {
        var contracted = speaking.region().flatMap(regions::seek).stream().flatMap(this::contractAreas);
        return new KnownAreas(Stream.concat(ever().stream(), contracted).toList(), names());
    }

    /** The contract areas of a region; of which neighbourhoods they consist stands with the region. */
    @Transactional
    public Stream<Area> contractAreas(KnownRegion region) {
        return configurations.description(region).contractAreas().stream()
                .map(area -> new Area(
                        AreaCode.contractArea(region.id(), area.id()),
                        area.name(),
                        Validity.UNKNOWN,
                        area.municipalities().stream().map(AreaCode::new).toList(),
                        region.demonstration()));
    }

    /** Which area is part of which, since when and until when. */
    @Transactional
    public List<AreaMembership> memberships() {
        return AreaRows.memberships(entities.unwrap(Connection.class));
    }

    /** Names under which sources print areas, and when. */
    @Transactional
    public List<AreaName> names() {
        return AreaRows.names(entities.unwrap(Connection.class));
    }

    /** The area with this code, if it existed on that day. */
    @Transactional
    public Optional<Area> find(AreaCode code, LocalDate day) {
        return now().find(code, day);
    }
}

package vn.conglang.demo;

/** The subjects that the {@link Painter} knows; the demo's stories name them in their pictures. */
public enum Scene {
    TERRACES_GOLD,
    TERRACES_GREEN,
    TERRACES_WATER,
    TEA_HILLS,
    PINEAPPLE_FIELDS,
    PLUM_BLOSSOM,
    PLUM_HARVEST,
    MOUNTAIN_ROAD,
    ROADWORKS,
    LANDSLIDE,
    FLOOD,
    MARKET,
    BROCADE,
    DRYING_YARD,
    VILLAGE,
    FESTIVAL,
    SPORTS,
    SCHOOL,
    LIBRARY,
    CLINIC,
    MEETING_HALL,
    FOREST,
    SUNRISE
}

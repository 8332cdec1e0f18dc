function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((pair) => pair.split("=") as [string, string]),
  );
}

/**
 * What values of `og:type` are in schema.org's terms: those of ogp.me, of Facebook's objects, and of the first version of the
 * protocol. What is missing (`website`, `blog`) is no thing that people review.
 */
export const TYPES = pairs(`
  product=Product product.item=Product product.group=ProductGroup og:product=Product
  profile=Person actor=Person athlete=Person author=Person musician=Person politician=Person public_figure=Person
  book=Book books.book=Book article=Article
  video.movie=Movie movie=Movie video.tv_show=TVSeries tv_show=TVSeries video.episode=TVEpisode
  books.author=Person music.musician=Person music.playlist=MusicPlaylist music.radio_station=RadioStation
  music.song=MusicRecording music.album=MusicAlbum album=MusicAlbum song=MusicRecording band=MusicGroup
  restaurant=Restaurant restaurant.restaurant=Restaurant hotel=Hotel bar=BarOrPub cafe=CafeOrCoffeeShop
  business.business=LocalBusiness company=Corporation place=Place landmark=LandmarksOrHistoricalBuildings
  government=GovernmentOrganization non_profit=NGO school=School university=CollegeOrUniversity sports_team=SportsTeam`);

/** Tags that are properties of the thing itself. */
export const PROPERTIES = pairs(`
  og:description=description og:image=image
  profile:first_name=givenName profile:last_name=familyName profile:username=alternateName profile:gender=gender
  product:brand=brand og:brand=brand product:retailer_item_id=sku product:sku=sku product:mfr_part_no=mpn product:ean=gtin13
  product:upc=gtin12 product:gtin=gtin product:isbn=isbn product:category=category product:color=color product:size=size
  product:material=material product:weight:value=weight
  book:isbn=isbn books:isbn=isbn book:author=author books:author=author book:release_date=datePublished
  article:author=author article:published_time=datePublished article:modified_time=dateModified
  article:section=articleSection video:director=director video:actor=actor video:release_date=datePublished
  video:duration=duration music:musician=byArtist music:release_date=datePublished
  business:contact_data:email=email business:contact_data:phone_number=telephone business:contact_data:website=sameAs
  restaurant:contact_info:email=email restaurant:contact_info:phone_number=telephone og:email=email og:phone_number=telephone`);

export const KEYWORDS = ["article:tag", "book:tag", "books:tag", "video:tag", "og:video:tag"];

/** Tags that are properties of a value of the thing. */
export interface Part {
  readonly property: string;
  readonly type: string;
  readonly tags: ReadonlyMap<string, string>;
}

/**
 * Ratings: as Pinterest documents them for products (`og:rating`, `og:rating_scale`, `og:rating_count`), and as book sites
 * write them in Facebook's `books` vocabulary.
 */
export const RATING: Part = {
  property: "aggregateRating",
  type: "AggregateRating",
  tags: pairs(`
    og:rating=ratingValue og:rating_scale=bestRating og:rating_count=ratingCount books:rating:value=ratingValue
    books:rating:scale=bestRating books:rating:count=ratingCount`),
};

export const PARTS: readonly Part[] = [
  RATING,
  {
    property: "offers",
    type: "Offer",
    tags: pairs(`
      product:price:amount=price og:price:amount=price product:price:currency=priceCurrency og:price:currency=priceCurrency
      product:availability=availability og:availability=availability product:condition=itemCondition`),
  },
  {
    property: "address",
    type: "PostalAddress",
    tags: pairs(`
      business:contact_data:street_address=streetAddress business:contact_data:locality=addressLocality
      business:contact_data:region=addressRegion business:contact_data:postal_code=postalCode
      business:contact_data:country_name=addressCountry restaurant:contact_info:street_address=streetAddress
      restaurant:contact_info:locality=addressLocality restaurant:contact_info:region=addressRegion
      restaurant:contact_info:postal_code=postalCode restaurant:contact_info:country_name=addressCountry
      og:street-address=streetAddress og:locality=addressLocality og:region=addressRegion og:postal-code=postalCode
      og:country-name=addressCountry`),
  },
  {
    property: "geo",
    type: "GeoCoordinates",
    tags: pairs(`
      place:location:latitude=latitude place:location:longitude=longitude og:latitude=latitude og:longitude=longitude`),
  },
];

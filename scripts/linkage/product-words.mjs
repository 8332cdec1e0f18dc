/** Makers, invented; kinds of goods with what two shops say of them. */
export const MAKERS =
  "Sonara Pannex Kryotek Velmont Brightec Omnira Tellus Canova Logistar Fujiri Haldane Zenotek Marquis Lexora Norwell Delphin Garnet Whirlton Boschert Yamato".split(
    " ",
  );

export const GOODS = [
  {
    kind: "LCD TV",
    also: ["LCD HDTV", "LCD Television", "Flat Panel LCD TV"],
    letters: "KDL",
    sizes: ["32", "40", "46", "52"],
    unit: '"',
    colours: ["Black", "Silver"],
    price: 1200,
  },
  {
    kind: "Digital Camera",
    also: ["Digital Still Camera", "Compact Camera"],
    letters: "DSC",
    sizes: ["7.2", "8.1", "10.1", "12.1"],
    unit: " Megapixel",
    colours: ["Black", "Silver", "Pink"],
    price: 250,
  },
  {
    kind: "Inkjet Printer",
    also: ["Photo Printer", "All-In-One Printer"],
    letters: "MX",
    sizes: ["4800", "9600"],
    unit: " dpi",
    colours: ["White", "Black"],
    price: 120,
  },
  {
    kind: "Refrigerator",
    also: ["Bottom Freezer Refrigerator", "Fridge Freezer"],
    letters: "RF",
    sizes: ["18", "22", "25"],
    unit: " cu. ft.",
    colours: ["White", "Stainless Steel"],
    price: 1400,
  },
  {
    kind: "In-Ear Headphones",
    also: ["Earbuds", "Stereo Earphones"],
    letters: "MDR",
    sizes: ["1.2", "3"],
    unit: "m",
    colours: ["Black", "White"],
    price: 40,
  },
  {
    kind: "Microwave Oven",
    also: ["Over-The-Range Microwave", "Microwave"],
    letters: "NN",
    sizes: ["900", "1100"],
    unit: "W",
    colours: ["White", "Black"],
    price: 180,
  },
  {
    kind: "Memory Card",
    also: ["SDHC Card", "Flash Memory Card"],
    letters: "SD",
    sizes: ["2", "4", "8"],
    unit: "GB",
    colours: ["Blue"],
    price: 35,
  },
  {
    kind: "Carrying Case",
    also: ["Soft Case", "Protective Case"],
    letters: "LCS",
    sizes: ["1", "2"],
    unit: "",
    colours: ["Black", "Blue"],
    price: 25,
  },
];

export const SUITES =
  "PaintBox Ledgerly TaxWise PhotoMill VideoForge Typograph SpeakEasy AntiWorm DiskDoctor MapTrail KidsMath ChessMaster Landscapia RecipeBook ClipVault SoundSmith".split(
    " ",
  );
export const EDITIONS = ["Home", "Professional", "Deluxe", "Premium", "Standard", "Small Business", "Student"];
export const SYSTEMS = ["Windows", "Mac"];

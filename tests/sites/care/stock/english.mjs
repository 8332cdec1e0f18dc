/**
 * Sentences of reviews, by what they speak of and how. `{rel}` is the resident ("my mother"), `{she}`, `{her}`
 * (possessive) and `{obj}` the pronouns; a capital first letter starts a sentence.
 * @type {import("./stock.mjs").Stock}
 */
export const english = {
  open: {
    good: [
      "{Rel} has lived here for almost two years now.",
      "We looked at five homes before we chose this one, and we would choose it again.",
      "After the hospital we had ten days to find a place, and we were lucky.",
      "I visit three times a week, at different hours and never announced.",
      "{Rel} moved in last spring, and I slept through the night for the first time in a year.",
    ],
    mixed: [
      "It is hard to give one mark for a whole house.",
      "{Rel} has been here for eight months, so I think we have seen both sides.",
      "There are two homes in this building, depending on who is on shift.",
      "The first month and the last month were very different.",
    ],
    bad: [
      "I wanted to like this place.",
      "We moved {rel} out after eleven weeks.",
      "I waited before writing this, because I did not want to write it in anger.",
      "The brochure and the corridor are two different houses.",
    ],
  },
  close: {
    good: [
      "Thank you to everyone on the second floor.",
      "I would be content to grow old here myself.",
      "No home is perfect, but this one listens.",
      "Go and see it on an ordinary Tuesday; it will be just the same.",
      "We recommend it without a but.",
    ],
    mixed: [
      "I would still recommend it, with open eyes.",
      "With three more people on the rota this would be an excellent home.",
      "We stay, for now.",
      "Ask at the visit how many people work on a Sunday.",
    ],
    bad: [
      "Please look elsewhere if you can.",
      "We have written to the inspectorate and are waiting for an answer.",
      "I hope someone in charge reads this.",
      "{She} deserves better, and so do the people who work there.",
    ],
  },
  staff: {
    good: [
      "The carers know {rel} by name, and they know that {she} takes {her} tea without milk.",
      "Nobody is rushed at breakfast, and that tells you most of what you need to know.",
      "Femke on the ground floor has the patience of a saint and the humour of a sailor.",
      "They talk with the residents, not over their heads.",
      "Even the man who fixes the radiators stops to say good morning.",
    ],
    mixed: [
      "The permanent staff are wonderful; the agency staff change every week and have to ask everything twice.",
      "Kind people, but too few of them, and they know it.",
      "Some carers would earn ten stars, two of them should look for other work.",
      "You can tell who is on duty by whether the doors are open.",
    ],
    bad: [
      "In one month {she} had fourteen different carers, and not one of them had read {her} file.",
      "Staff stood talking at the desk while three call lights were on.",
      "{She} was spoken to like a child, in front of us.",
      "When we asked a question we were told to ask somebody else, four times.",
    ],
  },
  nights: {
    good: [
      "I once came at eleven at night, and there were two people awake, calm and friendly.",
      "When {she} cannot sleep, somebody sits with {obj} and they do the crossword.",
      "The night bell is answered within minutes; we have tried it.",
    ],
    mixed: [
      "By day it is fine; after ten one person looks after two corridors.",
      "Nights have become better since the new manager came, though I would not call them good.",
      "The night carer is lovely, but there is only one of her.",
    ],
    bad: [
      "{She} waited nearly three hours for help at night, twice in one week.",
      "After ten in the evening there is nobody on the corridor.",
      "{Rel} fell at two in the morning and was found at half past six.",
      "At night the bell was put out of reach, and that was no accident.",
    ],
  },
  food: {
    good: [
      "The soup is made in the house, and you can smell it on the stairs.",
      "The cook came out to ask what {she} used to eat on Sundays, and then cooked it.",
      "There is fresh fruit on every table and nobody counts it.",
      "{She} has put on four kilos, which the doctor had asked for since summer.",
    ],
    mixed: [
      "Lunch is good, supper is bread and cheese at half past four.",
      "The food is plain but warm, and you may ask for more.",
      "Portions are small; I bring something along on Fridays.",
    ],
    bad: [
      "Cold potatoes three days running, and nobody thought it odd.",
      "The tray was put down out of {her} reach and taken away untouched.",
      "{She} lost six kilos before anyone told us.",
      "Diabetic, and still served pudding every single day.",
    ],
  },
  room: {
    good: [
      "{Her} own armchair and the old clock came along, and the room feels like {hers}.",
      "The room looks out on the chestnut trees and has the morning sun.",
      "They hung {her} photographs on the first afternoon without being asked.",
      "Wide doors, a proper bathroom, and a window that opens.",
    ],
    mixed: [
      "The room is small but bright.",
      "A nice room on the wrong side: the delivery vans start at six.",
      "Furniture from the eighties, though everything works.",
    ],
    bad: [
      "The radiator was broken from November to February, and we were given a blanket.",
      "The room we were shown was not the room we were given.",
      "There was mould behind the wardrobe, painted over twice.",
    ],
  },
  clean: {
    good: [
      "Spotless without smelling of bleach.",
      "It is clean in the corners too; yes, I looked.",
      "The bathroom is done every morning, and so are {her} spectacles.",
    ],
    mixed: ["The public rooms shine, the bathrooms less so.", "Clean during the week; at weekends it slips."],
    bad: [
      "The same stain was on the carpet at every visit from March to August.",
      "The bathroom smelled so strongly that we kept our coats on and the window open.",
      "We found {her} dentures in the flower pot.",
    ],
  },
  activities: {
    good: [
      "There is singing on Wednesdays, and half the street comes in for it.",
      "{She} complains about the gymnastics and never misses it.",
      "A school class visits every month; the children beat everyone at dominoes.",
      "They took nine residents to the sea, wheelchairs and all.",
    ],
    mixed: [
      "The programme on the wall is richer than the one that takes place.",
      "Plenty to do if you can walk to it; less if you cannot.",
      "Bingo, bingo, and on holidays bingo.",
    ],
    bad: [
      "The television is on from morning to night and nobody watches it.",
      "{She} sat at the same table facing the same wall at every visit.",
      "Activities were cancelled for three months, with a smile and no date.",
    ],
  },
  contact: {
    good: [
      "They ring us before we have to ring them.",
      "When {she} fell they called the same evening, and the doctor was there within the hour.",
      "Every quarter we sit down with {her} carer and read the plan line by line.",
      "The manager's door is open, and she means it.",
    ],
    mixed: [
      "You get an answer in the end, but you have to ask for it.",
      "Good letters, bad telephone: let it ring for a long time.",
      "Communication depends on who picks up.",
    ],
    bad: [
      "We heard about the hospital from the hospital.",
      "Four e-mails, two letters, no answer.",
      "They changed {her} medication and told us three weeks later.",
      "Complaints are noted kindly and then nothing happens.",
    ],
  },
  medical: {
    good: [
      "The nurse noticed the infection before we did.",
      "Physiotherapy twice a week, and {she} walks to the gate again.",
      "Medicines are given on time, and they can tell you why each one is given.",
    ],
    mixed: [
      "Medical care is sound, though the doctor only comes on Thursdays.",
      "Medicines are right but often an hour late.",
    ],
    bad: [
      "{She} was given another resident's tablets, and it was called a mix-up.",
      "Nobody could tell us when a doctor had last seen {obj}.",
      "The pressure sore was there for weeks before it was written down.",
    ],
  },
  laundry: {
    good: [
      "Even the laundry comes back, folded, with all its buttons.",
      "In a year not one sock was lost, which must be a record.",
    ],
    mixed: [
      "Things go missing in the laundry and come back a month later.",
      "Sew the name into everything, including the slippers.",
    ],
    bad: [
      "{She} was wearing a stranger's cardigan at every second visit.",
      "Hearing aid lost in the laundry, and nobody was responsible.",
    ],
  },
  garden: {
    good: [
      "The garden is open all day, and there is a bench in the sun for everyone.",
      "{She} has a raised bed of {her} own, with beans and one proud sunflower.",
      "The courtyard door is never locked, and the path goes round in a circle; somebody thought about that.",
    ],
    mixed: [
      "A lovely garden, if someone has time to take you out.",
      "The terrace is fine, though the lift to it was out of order for a month.",
    ],
    bad: [
      "The garden in the pictures is locked, and the key is with the manager.",
      "{She} has not been outdoors since September.",
    ],
  },
  cost: {
    good: [
      "Not the cheapest, but the bill is clear and there are no surprises.",
      "They helped us with the forms for the municipality, line by line.",
    ],
    mixed: [
      "The price went up twice in one year; each time there was a letter, each time a short one.",
      "Hairdresser, pedicure and coffee for visitors are all extra.",
    ],
    bad: ["We were billed for a month after we had left.", "Extra fees appear that nobody had spoken of at the visit."],
  },
};

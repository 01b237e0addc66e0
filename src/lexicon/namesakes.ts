/** Words before an office or a name that make it a ship, a horse or a double: "the ferry President Prado", "a fake Prime Minister Berg". */
export const NAMESAKES: ReadonlySet<string> = new Set(
  `ship steamship warship flagship gunship ferry frigate destroyer cruiser corvette submarine tanker freighter trawler yacht schooner steamer liner
  icebreaker battleship minesweeper patrol-boat barge vessel locomotive rover lander probe satellite spacecraft comet asteroid telescope robot
  horse racehorse mare colt stallion filly gelding foal bull dog cat parrot
  fake bogus mock pretend phoney phony wax cardboard inflatable animatronic holographic deepfake fictional fictitious imaginary would-be`
    .trim()
    .split(/\s+/),
)

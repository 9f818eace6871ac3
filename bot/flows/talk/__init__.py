"""What every flow does alike: commands, buttons, remarks about the talk, coming back, keeping time."""
